package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Text;

/**
 * How the conformity of a product with one set of requirements is shown; each point of a directive that is assessed on
 * its own is a record of its own.
 */
public final class Conformity extends Fact<Conformity> {

    public static final FactType<Conformity> TYPE = FactType.of(Conformity.class, Conformity::new);

    private static final Property<Text> OF = TYPE.text("of");
    private static final Property<Regime> REGIME = TYPE.oneOf("regime", Regime.class);
    private static final Property<ConformityModule> MODULE = TYPE.oneOf("module", ConformityModule.class);
    private static final Property<Listing<StandardApplied>> STANDARDS = TYPE.records("standards", Nature.DESCRIPTION, StandardApplied.TYPE);
    private static final Property<Text> CERTIFICATE = TYPE.text("certificate");
    private static final Property<Answer> COVERS_REQUIREMENTS = TYPE.judgement(TYPE.answer("coversRequirements"));
    private static final Property<Text> NOTIFIED_BODY = TYPE.text("notifiedBody");
    private static final Property<Window> BODY_CERTIFICATE = TYPE.part("bodyCertificate", Window.TYPE);
    private static final Property<Answer> RISK_ASSESSMENT = TYPE.answer("riskAssessment");
    private static final Property<Answer> REQUIREMENTS_MET = TYPE.judgement(TYPE.answer("requirementsMet"));
    private static final Property<Members<EssentialRequirement>> UNMET = TYPE.several("unmet", EssentialRequirement.class);
    private static final Property<Day> DECLARATION = TYPE.day("declaration");
    private static final Property<MarkPlace> CE_MARK_ON = TYPE.oneOf("ceMarkOn", MarkPlace.class);
    private static final Property<Answer> BODY_NUMBER_AFTER_MARK = TYPE.answer("bodyNumberAfterMark");
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<Source> SOURCE = TYPE.part("source", Source.TYPE);

    private Conformity(State state) {
        super(TYPE, state);
    }

    /** A way of showing conformity with a set of requirements. */
    public static Conformity with(Regime regime) {
        return TYPE.unsaid().regime(regime);
    }

    /** Name of the product. */
    public Text getOf() {
        return get(OF);
    }

    public Conformity of(String of) {
        return with(OF, Text.of(of));
    }

    /** The set of requirements. */
    public Regime getRegime() {
        return get(REGIME);
    }

    public Conformity regime(Regime regime) {
        return with(REGIME, regime);
    }

    /** The route taken. */
    public ConformityModule getModule() {
        return get(MODULE);
    }

    public Conformity module(ConformityModule module) {
        return with(MODULE, module);
    }

    /** Standards, specifications and schemes applied. */
    public Listing<StandardApplied> getStandards() {
        return get(STANDARDS);
    }

    public Conformity standards(StandardApplied... standards) {
        return with(STANDARDS, Listing.of(standards));
    }

    public Conformity standards(Listing<StandardApplied> standards) {
        return with(STANDARDS, standards);
    }

    /** Number of the European certificate used. */
    public Text getCertificate() {
        return get(CERTIFICATE);
    }

    public Conformity certificate(String certificate) {
        return with(CERTIFICATE, Text.of(certificate));
    }

    /** Whether that certificate covers the essential requirements concerned. */
    public Answer getCoversRequirements() {
        return get(COVERS_REQUIREMENTS);
    }

    public Conformity coversRequirements(Answer coversRequirements) {
        return with(COVERS_REQUIREMENTS, coversRequirements);
    }

    /** The notified body. */
    public Text getNotifiedBody() {
        return get(NOTIFIED_BODY);
    }

    public Conformity notifiedBody(String notifiedBody) {
        return with(NOTIFIED_BODY, Text.of(notifiedBody));
    }

    /** For how long the certificate or approval of the notified body stands. */
    public Window getBodyCertificate() {
        return get(BODY_CERTIFICATE);
    }

    public Conformity bodyCertificate(Window bodyCertificate) {
        return with(BODY_CERTIFICATE, bodyCertificate);
    }

    /** Whether the assessment of risks is documented. */
    public Answer getRiskAssessment() {
        return get(RISK_ASSESSMENT);
    }

    public Conformity riskAssessment(Answer riskAssessment) {
        return with(RISK_ASSESSMENT, riskAssessment);
    }

    /** Whether every essential requirement that applies is shown to be met. */
    public Answer getRequirementsMet() {
        return get(REQUIREMENTS_MET);
    }

    public Conformity requirementsMet(Answer requirementsMet) {
        return with(REQUIREMENTS_MET, requirementsMet);
    }

    /** Essential requirements found not to be met. */
    public Members<EssentialRequirement> getUnmet() {
        return get(UNMET);
    }

    public Conformity unmet(EssentialRequirement first, EssentialRequirement... others) {
        return with(UNMET, Members.of(first, others));
    }

    public Conformity unmet(Members<EssentialRequirement> unmet) {
        return with(UNMET, unmet);
    }

    /** Day of the EU declaration of conformity. */
    public Day getDeclaration() {
        return get(DECLARATION);
    }

    public Conformity declaration(LocalDate declaration) {
        return with(DECLARATION, Day.of(declaration));
    }

    public Conformity declaration(Day declaration) {
        return with(DECLARATION, declaration);
    }

    /** Where the CE mark stands. */
    public MarkPlace getCeMarkOn() {
        return get(CE_MARK_ON);
    }

    public Conformity ceMarkOn(MarkPlace ceMarkOn) {
        return with(CE_MARK_ON, ceMarkOn);
    }

    /** Whether the number of the notified body follows the CE mark. */
    public Answer getBodyNumberAfterMark() {
        return get(BODY_NUMBER_AFTER_MARK);
    }

    public Conformity bodyNumberAfterMark(Answer bodyNumberAfterMark) {
        return with(BODY_NUMBER_AFTER_MARK, bodyNumberAfterMark);
    }

    /** For how long it stands. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public Conformity window(Window window) {
        return with(WINDOW, window);
    }

    /** Where this record comes from. */
    public Source getSource() {
        return get(SOURCE);
    }

    public Conformity source(Source source) {
        return with(SOURCE, source);
    }
}
