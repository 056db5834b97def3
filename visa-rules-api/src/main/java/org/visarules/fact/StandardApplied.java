package org.visarules.fact;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;
import org.visarules.value.Text;

/** A technical text applied to a product. */
public final class StandardApplied extends Fact<StandardApplied> {

    public static final FactType<StandardApplied> TYPE = FactType.of(StandardApplied.class, StandardApplied::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<StandardKind> KIND = TYPE.oneOf("kind", StandardKind.class);
    private static final Property<Extent> EXTENT = TYPE.oneOf("extent", Extent.class);
    private static final Property<Answer> COVERS_CORE = TYPE.judgement(TYPE.answer("coversCore"));
    private static final Property<Members<Caveat>> CAVEATS = TYPE.several("caveats", Caveat.class);

    private StandardApplied(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static StandardApplied unsaid() {
        return TYPE.unsaid();
    }

    /** Its number with the year: {@code EN 18031-1:2024}. */
    public Text getName() {
        return get(NAME);
    }

    public StandardApplied name(String name) {
        return with(NAME, Text.of(name));
    }

    /** What kind of text it is. */
    public StandardKind getKind() {
        return get(KIND);
    }

    public StandardApplied kind(StandardKind kind) {
        return with(KIND, kind);
    }

    /** How far it was applied. */
    public Extent getExtent() {
        return get(EXTENT);
    }

    public StandardApplied extent(Extent extent) {
        return with(EXTENT, extent);
    }

    /** Whether it covers every risk of the core functionality. */
    public Answer getCoversCore() {
        return get(COVERS_CORE);
    }

    public StandardApplied coversCore(Answer coversCore) {
        return with(COVERS_CORE, coversCore);
    }

    /** Ways of applying it to which no presumption attaches. */
    public Members<Caveat> getCaveats() {
        return get(CAVEATS);
    }

    public StandardApplied caveats(Caveat first, Caveat... others) {
        return with(CAVEATS, Members.of(first, others));
    }

    public StandardApplied caveats(Members<Caveat> caveats) {
        return with(CAVEATS, caveats);
    }
}
