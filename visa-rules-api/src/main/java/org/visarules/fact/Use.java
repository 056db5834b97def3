package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;

/** Role and place of a product in the system of this market. */
public final class Use extends Composite<Use> {

    public static final FactType<Use> TYPE = FactType.of(Use.class, Use::new);

    private static final Property<Members<UseRole>> ROLES = TYPE.several("roles", UseRole.class);
    private static final Property<UsePlace> PLACE = TYPE.oneOf("place", UsePlace.class);
    private static final Property<Answer> ESSENTIAL = TYPE.answer("essential");
    private static final Property<Misuse> MISUSE = TYPE.oneOf("misuse", Misuse.class);
    private static final Property<Answer> FOLLOWS_ANSSI_RULES = TYPE.answer("followsAnssiRules");
    private static final Property<Answer> LABELLED_ALTERNATIVE = TYPE.answer("labelledAlternative");

    private Use(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Use unsaid() {
        return TYPE.unsaid();
    }

    /** Place in the architecture. */
    public Members<UseRole> getRoles() {
        return get(ROLES);
    }

    public Use roles(UseRole first, UseRole... others) {
        return with(ROLES, Members.of(first, others));
    }

    public Use roles(Members<UseRole> roles) {
        return with(ROLES, roles);
    }

    /** Where it stands. */
    public UsePlace getPlace() {
        return get(PLACE);
    }

    public Use place(UsePlace place) {
        return with(PLACE, place);
    }

    /** Whether it is an essential means of protecting classified information. */
    public Answer getEssential() {
        return get(ESSENTIAL);
    }

    public Use essential(Answer essential) {
        return with(ESSENTIAL, essential);
    }

    /** What the misuse of a means of electronic identification does. */
    public Misuse getMisuse() {
        return get(MISUSE);
    }

    public Use misuse(Misuse misuse) {
        return with(MISUSE, misuse);
    }

    /** Whether encryption and authentication follow the rules that ANSSI recommends. */
    public Answer getFollowsAnssiRules() {
        return get(FOLLOWS_ANSSI_RULES);
    }

    public Use followsAnssiRules(Answer followsAnssiRules) {
        return with(FOLLOWS_ANSSI_RULES, followsAnssiRules);
    }

    /** Whether a labelled product of that function is available. */
    public Answer getLabelledAlternative() {
        return get(LABELLED_ALTERNATIVE);
    }

    public Use labelledAlternative(Answer labelledAlternative) {
        return with(LABELLED_ALTERNATIVE, labelledAlternative);
    }
}
