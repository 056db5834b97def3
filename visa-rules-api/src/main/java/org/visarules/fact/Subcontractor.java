package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;
import org.visarules.value.Text;

/** Who carries out a part of an audit for the provider; its qualifications are records of their own. */
public final class Subcontractor extends Fact<Subcontractor> {

    public static final FactType<Subcontractor> TYPE = FactType.of(Subcontractor.class, Subcontractor::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Members<AuditActivity>> ACTIVITIES = TYPE.several("activities", AuditActivity.class);
    private static final Property<Answer> CONTRACT = TYPE.answer("contract");
    private static final Property<Answer> ACCEPTED_IN_FRAMING_NOTE = TYPE.answer("acceptedInFramingNote");

    private Subcontractor(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Subcontractor unsaid() {
        return TYPE.unsaid();
    }

    /** What it is called. */
    public Text getName() {
        return get(NAME);
    }

    public Subcontractor name(String name) {
        return with(NAME, Text.of(name));
    }

    /** The activities that it carries out. */
    public Members<AuditActivity> getActivities() {
        return get(ACTIVITIES);
    }

    public Subcontractor activities(AuditActivity first, AuditActivity... others) {
        return with(ACTIVITIES, Members.of(first, others));
    }

    public Subcontractor activities(Members<AuditActivity> activities) {
        return with(ACTIVITIES, activities);
    }

    /** Whether there is a contract. */
    public Answer getContract() {
        return get(CONTRACT);
    }

    public Subcontractor contract(Answer contract) {
        return with(CONTRACT, contract);
    }

    /** Whether the client accepted it in the framing note. */
    public Answer getAcceptedInFramingNote() {
        return get(ACCEPTED_IN_FRAMING_NOTE);
    }

    public Subcontractor acceptedInFramingNote(Answer acceptedInFramingNote) {
        return with(ACCEPTED_IN_FRAMING_NOTE, acceptedInFramingNote);
    }
}
