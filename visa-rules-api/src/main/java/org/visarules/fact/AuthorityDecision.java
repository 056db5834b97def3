package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Text;

/** What a named authority decided about this case; it opens a way that no label opens. */
public final class AuthorityDecision extends Fact<AuthorityDecision> {

    public static final FactType<AuthorityDecision> TYPE = FactType.of(AuthorityDecision.class, AuthorityDecision::new);

    private static final Property<DecisionKind> KIND = TYPE.oneOf("kind", DecisionKind.class);
    private static final Property<Text> AUTHORITY = TYPE.text("authority");
    private static final Property<Text> OF = TYPE.text("of");
    private static final Property<Day> ON = TYPE.day("on");
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<Designee> DESIGNATES = TYPE.oneOf("designates", Designee.class);
    private static final Property<Answer> RISK_ANALYSIS = TYPE.answer("riskAnalysis");
    private static final Property<Answer> SENT_TO_ANSSI = TYPE.answer("sentToAnssi");
    private static final Property<Source> SOURCE = TYPE.part("source", Source.TYPE);

    private AuthorityDecision(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static AuthorityDecision unsaid() {
        return TYPE.unsaid();
    }

    /** What was decided. */
    public DecisionKind getKind() {
        return get(KIND);
    }

    public AuthorityDecision kind(DecisionKind kind) {
        return with(KIND, kind);
    }

    /** Who decided. */
    public Text getAuthority() {
        return get(AUTHORITY);
    }

    public AuthorityDecision authority(String authority) {
        return with(AUTHORITY, Text.of(authority));
    }

    /** Product, service or certificate number; {@code system} for the system of this market. */
    public Text getOf() {
        return get(OF);
    }

    public AuthorityDecision of(String of) {
        return with(OF, Text.of(of));
    }

    /** The day of the decision. */
    public Day getOn() {
        return get(ON);
    }

    public AuthorityDecision on(LocalDate on) {
        return with(ON, Day.of(on));
    }

    public AuthorityDecision on(Day on) {
        return with(ON, on);
    }

    /** The period for which it holds. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public AuthorityDecision window(Window window) {
        return with(WINDOW, window);
    }

    /** Whom it designates. */
    public Designee getDesignates() {
        return get(DESIGNATES);
    }

    public AuthorityDecision designates(Designee designates) {
        return with(DESIGNATES, designates);
    }

    /** Whether it rests on a risk analysis. */
    public Answer getRiskAnalysis() {
        return get(RISK_ANALYSIS);
    }

    public AuthorityDecision riskAnalysis(Answer riskAnalysis) {
        return with(RISK_ANALYSIS, riskAnalysis);
    }

    /** Whether it was sent to ANSSI. */
    public Answer getSentToAnssi() {
        return get(SENT_TO_ANSSI);
    }

    public AuthorityDecision sentToAnssi(Answer sentToAnssi) {
        return with(SENT_TO_ANSSI, sentToAnssi);
    }

    /** Where this record was read. */
    public Source getSource() {
        return get(SOURCE);
    }

    public AuthorityDecision source(Source source) {
        return with(SOURCE, source);
    }
}
