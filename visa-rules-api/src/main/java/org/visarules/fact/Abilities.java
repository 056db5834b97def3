package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;

/** What an audit provider is able to do, whatever a single audit asks. */
public final class Abilities extends Composite<Abilities> {

    public static final FactType<Abilities> TYPE = FactType.of(Abilities.class, Abilities::new);

    private static final Property<Members<TestMode>> TEST_MODES = TYPE.several("testModes", TestMode.class);
    private static final Property<Members<Threat>> ATTACKERS = TYPE.several("attackers", Threat.class);
    private static final Property<Answer> PHYSICAL_ASSESSMENT = TYPE.answer("physicalAssessment");

    private Abilities(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Abilities unsaid() {
        return TYPE.unsaid();
    }

    /** What penetration tests can start from. */
    public Members<TestMode> getTestModes() {
        return get(TEST_MODES);
    }

    public Abilities testModes(TestMode first, TestMode... others) {
        return with(TEST_MODES, Members.of(first, others));
    }

    public Abilities testModes(Members<TestMode> testModes) {
        return with(TEST_MODES, testModes);
    }

    /** The attackers whose means can be played. */
    public Members<Threat> getAttackers() {
        return get(ATTACKERS);
    }

    public Abilities attackers(Threat first, Threat... others) {
        return with(ATTACKERS, Members.of(first, others));
    }

    public Abilities attackers(Members<Threat> attackers) {
        return with(ATTACKERS, attackers);
    }

    /** Whether organisational and physical audits look at physical security. */
    public Answer getPhysicalAssessment() {
        return get(PHYSICAL_ASSESSMENT);
    }

    public Abilities physicalAssessment(Answer physicalAssessment) {
        return with(PHYSICAL_ASSESSMENT, physicalAssessment);
    }
}
