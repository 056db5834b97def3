package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Term;
import org.visarules.value.Text;

/**
 * An entry of a register that the law keeps open: a standard cited in the Official Journal, a scheme designated, a list
 * of products. It stands in the manifest of a pack with its citation.
 */
public final class Listed extends Fact<Listed> {

    public static final FactType<Listed> TYPE = FactType.of(Listed.class, Listed::new);

    private static final Property<String> REGISTER = TYPE.word("register");
    private static final Property<Window> WINDOW = TYPE.part("window", Window.TYPE);
    private static final Property<Text> STANDARD = TYPE.text("standard");
    private static final Property<Regime> REGIME = TYPE.oneOf("regime", Regime.class);
    private static final Property<CertificateScheme> SCHEME = TYPE.oneOf("scheme", CertificateScheme.class);
    private static final Property<CoreFunctionality> CORE_FUNCTIONALITY = TYPE.oneOf("coreFunctionality", CoreFunctionality.class);
    private static final Property<CsaLevel> LEVEL = TYPE.oneOf("level", CsaLevel.class);
    private static final Property<Term> TERM = TYPE.term("term");

    private Listed(State state) {
        super(TYPE, state);
    }

    /** An entry of that register of which nothing else is known. */
    public static Listed in(String register) {
        return TYPE.unsaid().with(REGISTER, register);
    }

    /** Name of the register in the manifest. */
    public String getRegister() {
        return get(REGISTER);
    }

    /** The days on which the entry holds. */
    public Window getWindow() {
        return get(WINDOW);
    }

    public Listed window(Window window) {
        return with(WINDOW, window);
    }

    /** The technical text entered, if any. */
    public Text getStandard() {
        return get(STANDARD);
    }

    public Listed standard(String standard) {
        return with(STANDARD, Text.of(standard));
    }

    /** The set of requirements it is about, if any. */
    public Regime getRegime() {
        return get(REGIME);
    }

    public Listed regime(Regime regime) {
        return with(REGIME, regime);
    }

    /** The certification scheme entered, if any. */
    public CertificateScheme getScheme() {
        return get(SCHEME);
    }

    public Listed scheme(CertificateScheme scheme) {
        return with(SCHEME, scheme);
    }

    /** The kind of product entered, if any. */
    public CoreFunctionality getCoreFunctionality() {
        return get(CORE_FUNCTIONALITY);
    }

    public Listed coreFunctionality(CoreFunctionality coreFunctionality) {
        return with(CORE_FUNCTIONALITY, coreFunctionality);
    }

    /** The assurance level that goes with it, if any. */
    public CsaLevel getLevel() {
        return get(LEVEL);
    }

    public Listed level(CsaLevel level) {
        return with(LEVEL, level);
    }

    /** The length of time that goes with it, if any. */
    public Term getTerm() {
        return get(TERM);
    }

    public Listed term(Term term) {
        return with(TERM, term);
    }
}
