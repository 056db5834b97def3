package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Text;
import org.visarules.value.VersionScope;

/** An agrément: another authority act on another scale. It never answers a demand for a qualification. */
public final class Agrement extends Fact<Agrement> {

    public static final FactType<Agrement> TYPE = FactType.of(Agrement.class, Agrement::new);

    private static final Property<Text> NUMBER = TYPE.text("number");
    private static final Property<Text> OF = TYPE.text("of");
    private static final Property<VersionScope> VERSIONS = TYPE.scope("versions");
    private static final Property<AgrementLevel> LEVEL = TYPE.oneOf("level", AgrementLevel.class);
    private static final Property<AgrementPurpose> PURPOSE = TYPE.oneOf("purpose", AgrementPurpose.class);
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<EvidenceStatus> STATUS = TYPE.oneOf("status", EvidenceStatus.class);
    private static final Property<Day> STATUS_SINCE = TYPE.day("statusSince");
    private static final Property<Answer> CONDITIONS_MET = TYPE.answer("conditionsMet");
    private static final Property<Source> SOURCE = TYPE.part("source", Source.TYPE);

    private Agrement(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Agrement unsaid() {
        return TYPE.unsaid();
    }

    /** Number of the decision. */
    public Text getNumber() {
        return get(NUMBER);
    }

    public Agrement number(String number) {
        return with(NUMBER, Text.of(number));
    }

    /** Name of the product. */
    public Text getOf() {
        return get(OF);
    }

    public Agrement of(String of) {
        return with(OF, Text.of(of));
    }

    /** Versions named. */
    public VersionScope getVersions() {
        return get(VERSIONS);
    }

    public Agrement versions(String versions) {
        return with(VERSIONS, VersionScope.of(versions));
    }

    /** Protection level for which it is given. */
    public AgrementLevel getLevel() {
        return get(LEVEL);
    }

    public Agrement level(AgrementLevel level) {
        return with(LEVEL, level);
    }

    /** The use for which it is given. */
    public AgrementPurpose getPurpose() {
        return get(PURPOSE);
    }

    public Agrement purpose(AgrementPurpose purpose) {
        return with(PURPOSE, purpose);
    }

    /** Day of the decision and last day printed. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public Agrement window(Window window) {
        return with(WINDOW, window);
    }

    /** Status. */
    public EvidenceStatus getStatus() {
        return get(STATUS);
    }

    public Agrement status(EvidenceStatus status) {
        return with(STATUS, status);
    }

    /** The day on which that status began. */
    public Day getStatusSince() {
        return get(STATUS_SINCE);
    }

    public Agrement statusSince(LocalDate statusSince) {
        return with(STATUS_SINCE, Day.of(statusSince));
    }

    public Agrement statusSince(Day statusSince) {
        return with(STATUS_SINCE, statusSince);
    }

    /** Whether the conditions and reserves of the decision are kept. */
    public Answer getConditionsMet() {
        return get(CONDITIONS_MET);
    }

    public Agrement conditionsMet(Answer conditionsMet) {
        return with(CONDITIONS_MET, conditionsMet);
    }

    /** Where this record was read. */
    public Source getSource() {
        return get(SOURCE);
    }

    public Agrement source(Source source) {
        return with(SOURCE, source);
    }
}
