package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;

/** What shows that a person is competent for one activity. */
public final class AuditorCertificate extends Fact<AuditorCertificate> {

    public static final FactType<AuditorCertificate> TYPE = FactType.of(AuditorCertificate.class, AuditorCertificate::new);

    private static final Property<AuditActivity> ACTIVITY = TYPE.oneOf("activity", AuditActivity.class);
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);

    private AuditorCertificate(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static AuditorCertificate unsaid() {
        return TYPE.unsaid();
    }

    /** The activity. */
    public AuditActivity getActivity() {
        return get(ACTIVITY);
    }

    public AuditorCertificate activity(AuditActivity activity) {
        return with(ACTIVITY, activity);
    }

    /** For how long it stands. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public AuditorCertificate window(Window window) {
        return with(WINDOW, window);
    }
}
