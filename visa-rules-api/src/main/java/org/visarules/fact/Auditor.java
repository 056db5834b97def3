package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Text;

/** A person named for an audit; never by name. */
public final class Auditor extends Fact<Auditor> {

    public static final FactType<Auditor> TYPE = FactType.of(Auditor.class, Auditor::new);

    private static final Property<Text> ID = TYPE.text("id");
    private static final Property<AuditorRole> ROLE = TYPE.oneOf("role", AuditorRole.class);
    private static final Property<Answer> EMPLOYEE = TYPE.answer("employee");
    private static final Property<Answer> CONTRACT = TYPE.answer("contract");
    private static final Property<Answer> ACCEPTED_BY_CLIENT = TYPE.answer("acceptedByClient");
    private static final Property<Answer> SUPERVISED = TYPE.answer("supervised");
    private static final Property<Answer> RECORD_CHECKED = TYPE.answer("recordChecked");
    private static final Property<Listing<AuditorCertificate>> CERTIFICATES = TYPE.records("certificates", Nature.EVIDENCE, AuditorCertificate.TYPE);
    private static final Property<Clearance> CLEARANCE = TYPE.oneOf("clearance", Clearance.class);
    private static final Property<Answer> MAY_OVERRIDE = TYPE.answer("mayOverride");

    private Auditor(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Auditor unsaid() {
        return TYPE.unsaid();
    }

    /** A key that tells persons apart and names nobody. */
    public Text getId() {
        return get(ID);
    }

    public Auditor id(String id) {
        return with(ID, Text.of(id));
    }

    /** The part taken. */
    public AuditorRole getRole() {
        return get(ROLE);
    }

    public Auditor role(AuditorRole role) {
        return with(ROLE, role);
    }

    /** Whether the person is an employee of the provider. */
    public Answer getEmployee() {
        return get(EMPLOYEE);
    }

    public Auditor employee(Answer employee) {
        return with(EMPLOYEE, employee);
    }

    /** Whether a contract binds an expert to the provider. */
    public Answer getContract() {
        return get(CONTRACT);
    }

    public Auditor contract(Answer contract) {
        return with(CONTRACT, contract);
    }

    /** Whether the client accepted the person. */
    public Answer getAcceptedByClient() {
        return get(ACCEPTED_BY_CLIENT);
    }

    public Auditor acceptedByClient(Answer acceptedByClient) {
        return with(ACCEPTED_BY_CLIENT, acceptedByClient);
    }

    /** Whether the leader supervises an expert. */
    public Answer getSupervised() {
        return get(SUPERVISED);
    }

    public Auditor supervised(Answer supervised) {
        return with(SUPERVISED, supervised);
    }

    /** Whether the criminal record was checked. */
    public Answer getRecordChecked() {
        return get(RECORD_CHECKED);
    }

    public Auditor recordChecked(Answer recordChecked) {
        return with(RECORD_CHECKED, recordChecked);
    }

    /** Individual certificates of competence. */
    public Listing<AuditorCertificate> getCertificates() {
        return get(CERTIFICATES);
    }

    public Auditor certificates(AuditorCertificate... certificates) {
        return with(CERTIFICATES, Listing.of(certificates));
    }

    public Auditor certificates(Listing<AuditorCertificate> certificates) {
        return with(CERTIFICATES, certificates);
    }

    /** What the person is cleared for. */
    public Clearance getClearance() {
        return get(CLEARANCE);
    }

    public Auditor clearance(Clearance clearance) {
        return with(CLEARANCE, clearance);
    }

    /** Whether rights allow the person to override or hide traces. */
    public Answer getMayOverride() {
        return get(MAY_OVERRIDE);
    }

    public Auditor mayOverride(Answer mayOverride) {
        return with(MAY_OVERRIDE, mayOverride);
    }
}
