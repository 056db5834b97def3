package org.visarules.fact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Text;
import org.visarules.value.VersionScope;

/** A certificate of a product, or of a service where the law calls it certification. */
public final class Certificate extends Fact<Certificate> {

    public static final FactType<Certificate> TYPE = FactType.of(Certificate.class, Certificate::new);

    private static final Property<CertificateScheme> SCHEME = TYPE.oneOf("scheme", CertificateScheme.class);
    private static final Property<Text> NUMBER = TYPE.text("number");
    private static final Property<Text> OF = TYPE.text("of");
    private static final Property<VersionScope> VERSIONS = TYPE.scope("versions");
    private static final Property<Listing<Maintenance>> MAINTENANCE = TYPE.records("maintenance", Nature.DESCRIPTION, Maintenance.TYPE);
    private static final Property<AssurancePackage> ASSURANCE = TYPE.part("assurance", AssurancePackage.TYPE);
    private static final Property<CsaLevel> CSA_LEVEL = TYPE.oneOf("csaLevel", CsaLevel.class);
    private static final Property<Country> COUNTRY = TYPE.oneOf("country", Country.class);
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<EvidenceStatus> STATUS = TYPE.oneOf("status", EvidenceStatus.class);
    private static final Property<Day> STATUS_SINCE = TYPE.day("statusSince");
    private static final Property<Signer> SIGNER = TYPE.oneOf("signer", Signer.class);
    private static final Property<Cesti> LABORATORY = TYPE.part("laboratory", Cesti.TYPE);
    private static final Property<Day> APPLICATION_ON = TYPE.day("applicationOn");
    private static final Property<Window> SURVEILLANCE = TYPE.part("surveillance", Window.TYPE);
    private static final Property<Window> SUSPENSION = TYPE.part("suspension", Window.TYPE);
    private static final Property<Answer> HOLDER_DUTIES_MET = TYPE.unlessSaid(TYPE.answer("holderDutiesMet"), Answer.YES);
    private static final Property<Answer> CONFIGURATION = TYPE.unlessSaid(TYPE.answer("configuration"), Answer.YES);
    private static final Property<Listing<Recognition>> RECOGNITIONS = TYPE.records("recognitions", Nature.DESCRIPTION, Recognition.TYPE);
    private static final Property<Source> SOURCE = TYPE.part("source", Source.TYPE);

    private static final Set<EvidenceStatus> PUBLISHED = EnumSet.of(EvidenceStatus.IN_FORCE, EvidenceStatus.SUSPENDED, EvidenceStatus.WITHDRAWN,
            EvidenceStatus.EXPIRED, EvidenceStatus.ARCHIVED, EvidenceStatus.NOT_MAINTAINED);

    private Certificate(State state) {
        super(TYPE, state);
    }

    /** A certificate of that scheme with that number. */
    public static Certificate of(CertificateScheme scheme, String number) {
        return TYPE.unsaid().scheme(scheme).number(number);
    }

    /** Its scheme; with the number it is the certificate's identity. */
    public CertificateScheme getScheme() {
        return get(SCHEME);
    }

    public Certificate scheme(CertificateScheme scheme) {
        return with(SCHEME, scheme);
    }

    /** As printed. */
    public Text getNumber() {
        return get(NUMBER);
    }

    public Certificate number(String number) {
        return with(NUMBER, Text.of(number));
    }

    /** Name of the product or service certified; may be left out where the dossier has only one. */
    public Text getOf() {
        return get(OF);
    }

    public Certificate of(String of) {
        return with(OF, Text.of(of));
    }

    /** Versions as printed: a certificate covers these only (ANSSI certification reports, standard warning). */
    public VersionScope getVersions() {
        return get(VERSIONS);
    }

    public Certificate versions(String versions) {
        return with(VERSIONS, VersionScope.of(versions));
    }

    /** Maintenance reports in hand. */
    public Listing<Maintenance> getMaintenance() {
        return get(MAINTENANCE);
    }

    public Certificate maintenance(Maintenance... maintenance) {
        return with(MAINTENANCE, Listing.of(maintenance));
    }

    public Certificate maintenance(Listing<Maintenance> maintenance) {
        return with(MAINTENANCE, maintenance);
    }

    /** What was evaluated, and how deep. */
    public AssurancePackage getAssurance() {
        return get(ASSURANCE);
    }

    public Certificate assurance(AssurancePackage assurance) {
        return with(ASSURANCE, assurance);
    }

    /** Level of the Cybersecurity Act printed on it; a file writes {@code level}. */
    public CsaLevel getCsaLevel() {
        return get(CSA_LEVEL);
    }

    public Certificate csaLevel(CsaLevel csaLevel) {
        return with(CSA_LEVEL, csaLevel);
    }

    /** Country of the issuing body or authority. */
    public Country getCountry() {
        return get(COUNTRY);
    }

    public Certificate country(Country country) {
        return with(COUNTRY, country);
    }

    /** Day of issue and last day printed. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public Certificate window(Window window) {
        return with(WINDOW, window);
    }

    /** Status at the official list. */
    public EvidenceStatus getStatus() {
        return get(STATUS);
    }

    public Certificate status(EvidenceStatus status) {
        return with(STATUS, status);
    }

    /** The day on which that status began. */
    public Day getStatusSince() {
        return get(STATUS_SINCE);
    }

    public Certificate statusSince(LocalDate statusSince) {
        return with(STATUS_SINCE, Day.of(statusSince));
    }

    public Certificate statusSince(Day statusSince) {
        return with(STATUS_SINCE, statusSince);
    }

    /** Who signed it. */
    public Signer getSigner() {
        return get(SIGNER);
    }

    public Certificate signer(Signer signer) {
        return with(SIGNER, signer);
    }

    /** The evaluation centre. */
    public Cesti getLaboratory() {
        return get(LABORATORY);
    }

    public Certificate laboratory(Cesti laboratory) {
        return with(LABORATORY, laboratory);
    }

    /** The day on which the process of certification began (Regulation (EU) 2024/482, article 49). */
    public Day getApplicationOn() {
        return get(APPLICATION_ON);
    }

    public Certificate applicationOn(LocalDate applicationOn) {
        return with(APPLICATION_ON, Day.of(applicationOn));
    }

    public Certificate applicationOn(Day applicationOn) {
        return with(APPLICATION_ON, applicationOn);
    }

    /** The days by which surveillance extends a Common Criteria certificate; {@code none/none} where there is none. */
    public Window getSurveillance() {
        return get(SURVEILLANCE);
    }

    public Certificate surveillance(Window surveillance) {
        return with(SURVEILLANCE, surveillance);
    }

    /** The days for which a suspension was decided. */
    public Window getSuspension() {
        return get(SUSPENSION);
    }

    public Certificate suspension(Window suspension) {
        return with(SUSPENSION, suspension);
    }

    /**
     * Whether the holder keeps its duties, the handling of vulnerabilities above all; yes unless said, since the official
     * list archives a certificate whose holder does not.
     */
    public Answer getHolderDutiesMet() {
        return get(HOLDER_DUTIES_MET);
    }

    public Certificate holderDutiesMet(Answer holderDutiesMet) {
        return with(HOLDER_DUTIES_MET, holderDutiesMet);
    }

    /** Whether the product is used in the evaluated configuration; yes unless said, which the explanation repeats. */
    public Answer getConfiguration() {
        return get(CONFIGURATION);
    }

    public Certificate configuration(Answer configuration) {
        return with(CONFIGURATION, configuration);
    }

    /** What is printed on it about its recognition. */
    public Listing<Recognition> getRecognitions() {
        return get(RECOGNITIONS);
    }

    public Certificate recognitions(Recognition... recognitions) {
        return with(RECOGNITIONS, Listing.of(recognitions));
    }

    public Certificate recognitions(Listing<Recognition> recognitions) {
        return with(RECOGNITIONS, recognitions);
    }

    /**
     * The same with what its status tells of an EUCC certificate. One that an official list has published was signed by an authority or a
     * body, and no manufacturer; and at AVA_VAN 4 or 5 it was examined for what allows that level, so that its domain is left open between
     * the two technical ones (Regulation (EU) 2024/482, articles 6 and 7). What was stated stays. The package of every certificate is
     * {@linkplain AssurancePackage#settled() settled}.
     */
    public Certificate settled() {
        Certificate settled = assurance(getAssurance().settled());
        if (getScheme() != CertificateScheme.EUCC || !PUBLISHED.contains(getStatus())) {
            return settled;
        }
        if (raw(SIGNER.index()) == Signer.UNKNOWN) {
            settled = settled.withRaw(SIGNER.index(), new Stated<>(List.of(Signer.NATIONAL_AUTHORITY, Signer.CERTIFICATION_BODY)));
        }
        return settled.assurance(settled.getAssurance().inDomain());
    }

    /** Where this record was read. */
    public Source getSource() {
        return get(SOURCE);
    }

    public Certificate source(Source source) {
        return with(SOURCE, source);
    }
}
