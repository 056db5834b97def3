package org.visarules.fact;

import java.util.List;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.schema.Stated;
import org.visarules.value.Answer;
import org.visarules.value.Members;
import org.visarules.value.Text;
import org.visarules.value.Version;

/** A product as offered or delivered. */
public final class Product extends Fact<Product> {

    public static final FactType<Product> TYPE = FactType.of(Product.class, Product::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Version> VERSION = TYPE.version("version");
    private static final Property<ProductForm> FORM = TYPE.oneOf("form", ProductForm.class);
    private static final Property<Members<SecurityFunction>> FUNCTIONS = TYPE.several("functions", SecurityFunction.class);
    private static final Property<CoreFunctionality> CORE_FUNCTIONALITY = TYPE.oneOf("coreFunctionality", CoreFunctionality.class);
    private static final Property<Members<CoreFunctionality>> CORE_CANDIDATES = TYPE.several("coreCandidates", CoreFunctionality.class);
    private static final Property<Members<CoreFunctionality>> INTEGRATES = TYPE.several("integrates", CoreFunctionality.class);
    private static final Property<Chip> CHIP = TYPE.part("chip", Chip.TYPE);
    private static final Property<DataConnection> DATA_CONNECTION = TYPE.oneOf("dataConnection", DataConnection.class);
    private static final Property<Listing<RemotePart>> REMOTE_PARTS = TYPE.records("remoteParts", Nature.REQUEST, RemotePart.TYPE);
    private static final Property<Radio> RADIO = TYPE.part("radio", Radio.TYPE);
    private static final Property<Members<SpecialRegime>> SPECIAL_REGIMES = TYPE.several("specialRegimes", SpecialRegime.class);
    private static final Property<SparePart> SPARE_PART = TYPE.part("sparePart", SparePart.TYPE);
    private static final Property<Placing> PLACING = TYPE.part("placing", Placing.TYPE);
    private static final Property<Listing<Modification>> MODIFICATIONS = TYPE.records("modifications", Nature.DESCRIPTION, Modification.TYPE);
    private static final Property<FreeSoftware> FOSS = TYPE.part("foss", FreeSoftware.TYPE);
    private static final Property<Supplier> SUPPLIER = TYPE.part("supplier", Supplier.TYPE);
    private static final Property<Support> SUPPORT = TYPE.part("support", Support.TYPE);
    private static final Property<ManufacturerFile> DOCUMENTS = TYPE.part("documents", ManufacturerFile.TYPE);
    private static final Property<Answer> TAILOR_MADE = TYPE.answer("tailorMade");
    private static final Property<Use> USE = TYPE.part("use", Use.TYPE);

    private Product(State state) {
        super(TYPE, state);
    }

    /** A product with that name. */
    public static Product named(String name) {
        return TYPE.unsaid().name(name);
    }

    /** As on the certificate or offer. */
    public Text getName() {
        return get(NAME);
    }

    public Product name(String name) {
        return with(NAME, Text.of(name));
    }

    /** The version offered or delivered. */
    public Version getVersion() {
        return get(VERSION);
    }

    public Product version(String version) {
        return with(VERSION, Version.of(version));
    }

    /** What is supplied. */
    public ProductForm getForm() {
        return get(FORM);
    }

    public Product form(ProductForm form) {
        return with(FORM, form);
    }

    /** What it does in security. */
    public Members<SecurityFunction> getFunctions() {
        return get(FUNCTIONS);
    }

    public Product functions(SecurityFunction first, SecurityFunction... others) {
        return with(FUNCTIONS, Members.of(first, others));
    }

    public Product functions(Members<SecurityFunction> functions) {
        return with(FUNCTIONS, functions);
    }

    /** The annex entry it meets as a whole. */
    public CoreFunctionality getCoreFunctionality() {
        return get(CORE_FUNCTIONALITY);
    }

    public Product coreFunctionality(CoreFunctionality coreFunctionality) {
        return with(CORE_FUNCTIONALITY, coreFunctionality);
    }

    /** Annex entries whose descriptions it meets at first sight; where there are several, its core functionality is one of them. */
    public Members<CoreFunctionality> getCoreCandidates() {
        return get(CORE_CANDIDATES);
    }

    public Product coreCandidates(CoreFunctionality first, CoreFunctionality... others) {
        return with(CORE_CANDIDATES, Members.of(first, others));
    }

    public Product coreCandidates(Members<CoreFunctionality> coreCandidates) {
        return with(CORE_CANDIDATES, coreCandidates);
    }

    /** Important or critical products inside; they do not make the host one (Regulation (EU) 2024/2847, article 7(1)). */
    public Members<CoreFunctionality> getIntegrates() {
        return get(INTEGRATES);
    }

    public Product integrates(CoreFunctionality first, CoreFunctionality... others) {
        return with(INTEGRATES, Members.of(first, others));
    }

    public Product integrates(Members<CoreFunctionality> integrates) {
        return with(INTEGRATES, integrates);
    }

    /** How it is protected, if it is a microprocessor or microcontroller. */
    public Chip getChip() {
        return get(CHIP);
    }

    public Product chip(Chip chip) {
        return with(CHIP, chip);
    }

    /** Strongest data connection. */
    public DataConnection getDataConnection() {
        return get(DATA_CONNECTION);
    }

    public Product dataConnection(DataConnection dataConnection) {
        return with(DATA_CONNECTION, dataConnection);
    }

    /** Processing at a distance on which it relies; none unless written. */
    public Listing<RemotePart> getRemoteParts() {
        return get(REMOTE_PARTS);
    }

    public Product remoteParts(RemotePart... remoteParts) {
        return with(REMOTE_PARTS, Listing.of(remoteParts));
    }

    public Product remoteParts(Listing<RemotePart> remoteParts) {
        return with(REMOTE_PARTS, remoteParts);
    }

    /** Radio properties. */
    public Radio getRadio() {
        return get(RADIO);
    }

    public Product radio(Radio radio) {
        return with(RADIO, radio);
    }

    /** Acts and purposes that exclude, replace or add. */
    public Members<SpecialRegime> getSpecialRegimes() {
        return get(SPECIAL_REGIMES);
    }

    public Product specialRegimes(SpecialRegime first, SpecialRegime... others) {
        return with(SPECIAL_REGIMES, Members.of(first, others));
    }

    public Product specialRegimes(Members<SpecialRegime> specialRegimes) {
        return with(SPECIAL_REGIMES, specialRegimes);
    }

    /** Whether it replaces an identical part. */
    public SparePart getSparePart() {
        return get(SPARE_PART);
    }

    public Product sparePart(SparePart sparePart) {
        return with(SPARE_PART, sparePart);
    }

    /** How and when it was first supplied. */
    public Placing getPlacing() {
        return get(PLACING);
    }

    public Product placing(Placing placing) {
        return with(PLACING, placing);
    }

    /** Changes after placing. */
    public Listing<Modification> getModifications() {
        return get(MODIFICATIONS);
    }

    public Product modifications(Modification... modifications) {
        return with(MODIFICATIONS, Listing.of(modifications));
    }

    public Product modifications(Listing<Modification> modifications) {
        return with(MODIFICATIONS, modifications);
    }

    /** Free-software situation. */
    public FreeSoftware getFoss() {
        return get(FOSS);
    }

    public Product foss(FreeSoftware foss) {
        return with(FOSS, foss);
    }

    /** Who supplies it. */
    public Supplier getSupplier() {
        return get(SUPPLIER);
    }

    public Product supplier(Supplier supplier) {
        return with(SUPPLIER, supplier);
    }

    /** Its support period. */
    public Support getSupport() {
        return get(SUPPORT);
    }

    public Product support(Support support) {
        return with(SUPPORT, support);
    }

    /** Papers of its manufacturer. */
    public ManufacturerFile getDocuments() {
        return get(DOCUMENTS);
    }

    public Product documents(ManufacturerFile documents) {
        return with(DOCUMENTS, documents);
    }

    /** Whether it is made for one business user under a contract (Regulation (EU) 2024/2847, annex I). */
    public Answer getTailorMade() {
        return get(TAILOR_MADE);
    }

    public Product tailorMade(Answer tailorMade) {
        return with(TAILOR_MADE, tailorMade);
    }

    /** Role and place in the system of this market. */
    public Use getUse() {
        return get(USE);
    }

    public Product use(Use use) {
        return with(USE, use);
    }

    /** The same product, with a core functionality that is one of those whose descriptions it meets, where it is not said which. */
    public Product settled() {
        Members<CoreFunctionality> candidates = getCoreCandidates();
        if (raw(CORE_FUNCTIONALITY.index()) != CoreFunctionality.UNKNOWN || !candidates.isKnown() || candidates.isEmpty()) {
            return this;
        }
        List<CoreFunctionality> values = List.copyOf(candidates.held());
        return values.size() == 1 ? coreFunctionality(values.get(0)) : withRaw(CORE_FUNCTIONALITY.index(), new Stated<>(values));
    }
}
