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
import org.visarules.value.VersionScope;

/**
 * A qualification of a product, or of one service of a provider. It is no certificate, and an agrément is neither.
 */
public final class Qualification extends Fact<Qualification> {

    public static final FactType<Qualification> TYPE = FactType.of(Qualification.class, Qualification::new);

    private static final Property<QualificationScheme> SCHEME = TYPE.oneOf("scheme", QualificationScheme.class);
    private static final Property<Text> NUMBER = TYPE.text("number");
    private static final Property<Text> OF = TYPE.text("of");
    private static final Property<VersionScope> VERSIONS = TYPE.scope("versions");
    private static final Property<ProductLevel> PRODUCT_LEVEL = TYPE.oneOf("productLevel", ProductLevel.class);
    private static final Property<PassiLevel> PASSI_LEVEL = TYPE.oneOf("passiLevel", PassiLevel.class);
    private static final Property<PacsLevel> PACS_LEVEL = TYPE.oneOf("pacsLevel", PacsLevel.class);
    private static final Property<Answer> LPM = TYPE.answer("lpm");
    private static final Property<Members<AuditActivity>> ACTIVITIES = TYPE.several("activities", AuditActivity.class);
    private static final Property<Text> REFERENCE = TYPE.text("reference");
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<EvidenceStatus> STATUS = TYPE.oneOf("status", EvidenceStatus.class);
    private static final Property<Day> STATUS_SINCE = TYPE.day("statusSince");
    private static final Property<Answer> ON_PUBLIC_LIST = TYPE.answer("onPublicList");
    private static final Property<Listing<RestsOn>> RESTS_ON = TYPE.records("restsOn", Nature.REQUEST, RestsOn.TYPE);
    private static final Property<Answer> CONDITIONS_MET = TYPE.answer("conditionsMet");
    private static final Property<Source> SOURCE = TYPE.part("source", Source.TYPE);

    private Qualification(State state) {
        super(TYPE, state);
    }

    /** A qualification under that scheme with that number. */
    public static Qualification of(QualificationScheme scheme, String number) {
        return TYPE.unsaid().scheme(scheme).number(number);
    }

    /** What is qualified. */
    public QualificationScheme getScheme() {
        return get(SCHEME);
    }

    public Qualification scheme(QualificationScheme scheme) {
        return with(SCHEME, scheme);
    }

    /** Number of the decision. */
    public Text getNumber() {
        return get(NUMBER);
    }

    public Qualification number(String number) {
        return with(NUMBER, Text.of(number));
    }

    /** Name of the product, service or provider named in it. */
    public Text getOf() {
        return get(OF);
    }

    public Qualification of(String of) {
        return with(OF, Text.of(of));
    }

    /** Versions named; of a product only. */
    public VersionScope getVersions() {
        return get(VERSIONS);
    }

    public Qualification versions(String versions) {
        return with(VERSIONS, VersionScope.of(versions));
    }

    /** Level printed, of a product; a file writes {@code level}. */
    public ProductLevel getProductLevel() {
        return get(PRODUCT_LEVEL);
    }

    public Qualification productLevel(ProductLevel productLevel) {
        return with(PRODUCT_LEVEL, productLevel);
    }

    /** Level printed, PASSI; a file writes {@code level}. */
    public PassiLevel getPassiLevel() {
        return get(PASSI_LEVEL);
    }

    public Qualification passiLevel(PassiLevel passiLevel) {
        return with(PASSI_LEVEL, passiLevel);
    }

    /** Level printed, PACS; a file writes {@code level}. */
    public PacsLevel getPacsLevel() {
        return get(PACS_LEVEL);
    }

    public Qualification pacsLevel(PacsLevel pacsLevel) {
        return with(PACS_LEVEL, pacsLevel);
    }

    /** Whether it is the separate PASSI LPM qualification; no level. */
    public Answer getLpm() {
        return get(LPM);
    }

    public Qualification lpm(Answer lpm) {
        return with(LPM, lpm);
    }

    /** Audit activities named in the decision. */
    public Members<AuditActivity> getActivities() {
        return get(ACTIVITIES);
    }

    public Qualification activities(AuditActivity first, AuditActivity... others) {
        return with(ACTIVITIES, Members.of(first, others));
    }

    public Qualification activities(Members<AuditActivity> activities) {
        return with(ACTIVITIES, activities);
    }

    /** Requirements framework and version, such as {@code SecNumCloud 3.2}. */
    public Text getReference() {
        return get(REFERENCE);
    }

    public Qualification reference(String reference) {
        return with(REFERENCE, Text.of(reference));
    }

    /** Whether it names no edition of the framework of its scheme, though it names something. */
    public boolean hasUnrecognisedReference() {
        return getReference().isKnown() && FrameworkName.isKnown(getScheme()) && FrameworkName.of(getScheme(), getReference()).isEmpty();
    }

    /** The same with its framework named in one way; what cannot be recognised names none. */
    public Qualification settled() {
        return getReference().isKnown() && FrameworkName.isKnown(getScheme())
                ? with(REFERENCE, FrameworkName.of(getScheme(), getReference()).orElse(Text.UNKNOWN)) : this;
    }

    /** Day of the decision and last day printed. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public Qualification window(Window window) {
        return with(WINDOW, window);
    }

    /** Status at the official list. */
    public EvidenceStatus getStatus() {
        return get(STATUS);
    }

    public Qualification status(EvidenceStatus status) {
        return with(STATUS, status);
    }

    /** The day on which that status began. */
    public Day getStatusSince() {
        return get(STATUS_SINCE);
    }

    public Qualification statusSince(LocalDate statusSince) {
        return with(STATUS_SINCE, Day.of(statusSince));
    }

    public Qualification statusSince(Day statusSince) {
        return with(STATUS_SINCE, statusSince);
    }

    /** Whether it is in the public list of the authority (code de la défense, R.1332-41-9 and R.1332-41-16). */
    public Answer getOnPublicList() {
        return get(ON_PUBLIC_LIST);
    }

    public Qualification onPublicList(Answer onPublicList) {
        return with(ON_PUBLIC_LIST, onPublicList);
    }

    /** Certificates that the decision names; left out where none is cited here. */
    public Listing<RestsOn> getRestsOn() {
        return get(RESTS_ON);
    }

    public Qualification restsOn(RestsOn... restsOn) {
        return with(RESTS_ON, Listing.of(restsOn));
    }

    public Qualification restsOn(Listing<RestsOn> restsOn) {
        return with(RESTS_ON, restsOn);
    }

    /** Whether the conditions and reserves of the decision are kept. */
    public Answer getConditionsMet() {
        return get(CONDITIONS_MET);
    }

    public Qualification conditionsMet(Answer conditionsMet) {
        return with(CONDITIONS_MET, conditionsMet);
    }

    /** Where this record was read. */
    public Source getSource() {
        return get(SOURCE);
    }

    public Qualification source(Source source) {
        return with(SOURCE, source);
    }
}
