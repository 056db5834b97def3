package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind.Nature;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.State;
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
    private static final Property<DataConnection> DATA_CONNECTION = TYPE.oneOf("dataConnection", DataConnection.class);
    private static final Property<Members<SpecialRegime>> SPECIAL_REGIMES = TYPE.several("specialRegimes", SpecialRegime.class);
    private static final Property<Placing> PLACING = TYPE.part("placing", Placing.TYPE);
    private static final Property<Listing<Modification>> MODIFICATIONS = TYPE.records("modifications", Nature.DESCRIPTION, Modification.TYPE);
    private static final Property<FreeSoftware> FOSS = TYPE.part("foss", FreeSoftware.TYPE);
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

    /** Strongest data connection. */
    public DataConnection getDataConnection() {
        return get(DATA_CONNECTION);
    }

    public Product dataConnection(DataConnection dataConnection) {
        return with(DATA_CONNECTION, dataConnection);
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

    /** Role and place in the system of this market. */
    public Use getUse() {
        return get(USE);
    }

    public Product use(Use use) {
        return with(USE, use);
    }
}
