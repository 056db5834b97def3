package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;

/** The formal accreditation (homologation) of a system that its operator decides, with the audit on which it rests. */
public final class Homologation extends Composite<Homologation> {

    public static final FactType<Homologation> TYPE = FactType.of(Homologation.class, Homologation::new);

    private static final Property<Answer> DONE = TYPE.answer("done");
    private static final Property<Day> DECIDED_ON = TYPE.day("decidedOn");
    private static final Property<Day> REEXAMINED_ON = TYPE.day("reexaminedOn");
    private static final Property<Answer> PROVISIONAL = TYPE.answer("provisional");
    private static final Property<Answer> PUBLISHED_TO_USERS = TYPE.answer("publishedToUsers");
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<Members<AuditActivity>> AUDIT_COVERS = TYPE.several("auditCovers", AuditActivity.class);
    private static final Property<Answer> AUDIT_FOLLOWS_REFERENCE = TYPE.answer("auditFollowsReference");

    private Homologation(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Homologation unsaid() {
        return TYPE.unsaid();
    }

    /** Whether the system was homologated at all. */
    public Answer getDone() {
        return get(DONE);
    }

    public Homologation done(Answer done) {
        return with(DONE, done);
    }

    /** The day of the decision. */
    public Day getDecidedOn() {
        return get(DECIDED_ON);
    }

    public Homologation decidedOn(LocalDate decidedOn) {
        return with(DECIDED_ON, Day.of(decidedOn));
    }

    public Homologation decidedOn(Day decidedOn) {
        return with(DECIDED_ON, decidedOn);
    }

    /** The day on which its validity was last re-examined; {@code NONE} if it never was. */
    public Day getReexaminedOn() {
        return get(REEXAMINED_ON);
    }

    public Homologation reexaminedOn(LocalDate reexaminedOn) {
        return with(REEXAMINED_ON, Day.of(reexaminedOn));
    }

    public Homologation reexaminedOn(Day reexaminedOn) {
        return with(REEXAMINED_ON, reexaminedOn);
    }

    /** Whether it is a provisional commissioning, before the audit is complete. */
    public Answer getProvisional() {
        return get(PROVISIONAL);
    }

    public Homologation provisional(Answer provisional) {
        return with(PROVISIONAL, provisional);
    }

    /** Whether users of an online service can read the decision. */
    public Answer getPublishedToUsers() {
        return get(PUBLISHED_TO_USERS);
    }

    public Homologation publishedToUsers(Answer publishedToUsers) {
        return with(PUBLISHED_TO_USERS, publishedToUsers);
    }

    /** First and last day of validity printed in the decision. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public Homologation window(Window window) {
        return with(WINDOW, window);
    }

    /** What the audit on which it rests covered. */
    public Members<AuditActivity> getAuditCovers() {
        return get(AUDIT_COVERS);
    }

    public Homologation auditCovers(AuditActivity first, AuditActivity... others) {
        return with(AUDIT_COVERS, Members.of(first, others));
    }

    public Homologation auditCovers(Members<AuditActivity> auditCovers) {
        return with(AUDIT_COVERS, auditCovers);
    }

    /** Whether that audit followed the PASSI reference framework. */
    public Answer getAuditFollowsReference() {
        return get(AUDIT_FOLLOWS_REFERENCE);
    }

    public Homologation auditFollowsReference(Answer auditFollowsReference) {
        return with(AUDIT_FOLLOWS_REFERENCE, auditFollowsReference);
    }
}
