package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;

/** One label that a demand accepts, with the minimums it sets. A minimum that is not written is not asked. */
public final class Label extends Fact<Label> {

    public static final FactType<Label> TYPE = FactType.of(Label.class, Label::new);

    private static final Property<CertificateScheme> CERTIFICATE = TYPE.unlessSaid(TYPE.oneOf("certificate", CertificateScheme.class), CertificateScheme.NONE);
    private static final Property<QualificationScheme> QUALIFICATION = TYPE.unlessSaid(TYPE.oneOf("qualification", QualificationScheme.class), QualificationScheme.NONE);
    private static final Property<AgrementLevel> AGREMENT = TYPE.unlessSaid(TYPE.oneOf("agrement", AgrementLevel.class), AgrementLevel.NONE);
    private static final Property<Minimum> MINIMUM = TYPE.part("minimum", Minimum.TYPE);
    private static final Property<CsaLevel> CSA_LEVEL = TYPE.unlessSaid(TYPE.oneOf("csaLevel", CsaLevel.class), CsaLevel.NONE);
    private static final Property<ProductLevel> PRODUCT_LEVEL = TYPE.unlessSaid(TYPE.oneOf("productLevel", ProductLevel.class), ProductLevel.NONE);
    private static final Property<PassiLevel> PASSI_LEVEL = TYPE.unlessSaid(TYPE.oneOf("passiLevel", PassiLevel.class), PassiLevel.NONE);
    private static final Property<PacsLevel> PACS_LEVEL = TYPE.unlessSaid(TYPE.oneOf("pacsLevel", PacsLevel.class), PacsLevel.NONE);
    private static final Property<Answer> RECOGNISED = TYPE.unlessSaid(TYPE.answer("recognised"), Answer.NO);

    private Label(State state) {
        super(TYPE, state);
    }

    /** A certificate of that scheme. */
    public static Label certificate(CertificateScheme scheme) {
        return TYPE.unsaid().certificateScheme(scheme);
    }

    /** A qualification under that scheme. */
    public static Label qualification(QualificationScheme scheme) {
        return TYPE.unsaid().qualificationScheme(scheme);
    }

    /** The scheme of a certificate. */
    public CertificateScheme getCertificate() {
        return get(CERTIFICATE);
    }

    public Label certificateScheme(CertificateScheme certificate) {
        return with(CERTIFICATE, certificate);
    }

    /** The scheme of a qualification. */
    public QualificationScheme getQualification() {
        return get(QUALIFICATION);
    }

    public Label qualificationScheme(QualificationScheme qualification) {
        return with(QUALIFICATION, qualification);
    }

    /** The level of an agrément. */
    public AgrementLevel getAgrement() {
        return get(AGREMENT);
    }

    public Label agrement(AgrementLevel agrement) {
        return with(AGREMENT, agrement);
    }

    /** The least that must have been evaluated. */
    public Minimum getMinimum() {
        return get(MINIMUM);
    }

    public Label minimum(Minimum minimum) {
        return with(MINIMUM, minimum);
    }

    /** Least level of the Cybersecurity Act; a file writes {@code level}. */
    public CsaLevel getCsaLevel() {
        return get(CSA_LEVEL);
    }

    public Label csaLevel(CsaLevel csaLevel) {
        return with(CSA_LEVEL, csaLevel);
    }

    /** Least level of a product qualification; a file writes {@code level}. */
    public ProductLevel getProductLevel() {
        return get(PRODUCT_LEVEL);
    }

    public Label productLevel(ProductLevel productLevel) {
        return with(PRODUCT_LEVEL, productLevel);
    }

    /** Least level of a PASSI qualification; a file writes {@code level}. */
    public PassiLevel getPassiLevel() {
        return get(PASSI_LEVEL);
    }

    public Label passiLevel(PassiLevel passiLevel) {
        return with(PASSI_LEVEL, passiLevel);
    }

    /** Least level of a PACS qualification; a file writes {@code level}. */
    public PacsLevel getPacsLevel() {
        return get(PACS_LEVEL);
    }

    public Label pacsLevel(PacsLevel pacsLevel) {
        return with(PACS_LEVEL, pacsLevel);
    }

    /** Whether a certificate recognised here is enough. */
    public Answer getRecognised() {
        return get(RECOGNISED);
    }

    public Label recognised(Answer recognised) {
        return with(RECOGNISED, recognised);
    }
}
