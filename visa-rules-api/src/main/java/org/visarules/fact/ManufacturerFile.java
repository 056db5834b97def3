package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;

/** Papers of the manufacturer that a buyer or an authority can see (Regulation (EU) 2024/2847, articles 13 and 31, annexes II and VII). */
public final class ManufacturerFile extends Composite<ManufacturerFile> {

    public static final FactType<ManufacturerFile> TYPE = FactType.of(ManufacturerFile.class, ManufacturerFile::new);

    private static final Property<Answer> TECHNICAL_DOCS = TYPE.answer("technicalDocs");
    private static final Property<Answer> USER_INFORMATION = TYPE.answer("userInformation");
    private static final Property<Answer> SBOM = TYPE.answer("sbom");
    private static final Property<Answer> DISCLOSURE_POLICY = TYPE.answer("disclosurePolicy");
    private static final Property<Answer> CONTACT_POINT = TYPE.answer("contactPoint");
    private static final Property<Answer> IDENTIFICATION = TYPE.answer("identification");
    private static final Property<Day> KEPT_UNTIL = TYPE.day("keptUntil");

    private ManufacturerFile(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static ManufacturerFile unsaid() {
        return TYPE.unsaid();
    }

    /** Technical documentation (annex VII). */
    public Answer getTechnicalDocs() {
        return get(TECHNICAL_DOCS);
    }

    public ManufacturerFile technicalDocs(Answer technicalDocs) {
        return with(TECHNICAL_DOCS, technicalDocs);
    }

    /** Information and instructions to the user (annex II). */
    public Answer getUserInformation() {
        return get(USER_INFORMATION);
    }

    public ManufacturerFile userInformation(Answer userInformation) {
        return with(USER_INFORMATION, userInformation);
    }

    /** Software bill of materials in a common, machine-readable format. */
    public Answer getSbom() {
        return get(SBOM);
    }

    public ManufacturerFile sbom(Answer sbom) {
        return with(SBOM, sbom);
    }

    /** Policy on coordinated vulnerability disclosure. */
    public Answer getDisclosurePolicy() {
        return get(DISCLOSURE_POLICY);
    }

    public ManufacturerFile disclosurePolicy(Answer disclosurePolicy) {
        return with(DISCLOSURE_POLICY, disclosurePolicy);
    }

    /** Single point of contact that is not an automated tool only. */
    public Answer getContactPoint() {
        return get(CONTACT_POINT);
    }

    public ManufacturerFile contactPoint(Answer contactPoint) {
        return with(CONTACT_POINT, contactPoint);
    }

    /** Type, batch or serial number on the product, with name and address of the manufacturer. */
    public Answer getIdentification() {
        return get(IDENTIFICATION);
    }

    public ManufacturerFile identification(Answer identification) {
        return with(IDENTIFICATION, identification);
    }

    /** Last day until which documentation and declaration are kept, inside. */
    public Day getKeptUntil() {
        return get(KEPT_UNTIL);
    }

    public ManufacturerFile keptUntil(LocalDate keptUntil) {
        return with(KEPT_UNTIL, Day.of(keptUntil));
    }

    public ManufacturerFile keptUntil(Day keptUntil) {
        return with(KEPT_UNTIL, keptUntil);
    }
}
