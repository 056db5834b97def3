package org.visarules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Text;

/** Where a record was read. A record whose only source is the bidder's own statement is a claim. */
public final class Source extends Composite<Source> {

    public static final FactType<Source> TYPE = FactType.of(Source.class, Source::new);

    private static final Property<Members<SourceKind>> KINDS = TYPE.unlessSaid(TYPE.several("kinds", SourceKind.class), Members.of(SourceKind.class, List.of(SourceKind.ISSUED_DOCUMENT)));
    private static final Property<Day> SEEN_ON = TYPE.day("seenOn");
    private static final Property<Text> REFERENCE = TYPE.text("reference");
    private static final Property<Text> SHA256 = TYPE.text("sha256");

    private Source(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Source unsaid() {
        return TYPE.unsaid();
    }

    /** The kinds of source; left out, an issued document in hand. */
    public Members<SourceKind> getKinds() {
        return get(KINDS);
    }

    public Source kinds(SourceKind first, SourceKind... others) {
        return with(KINDS, Members.of(first, others));
    }

    public Source kinds(Members<SourceKind> kinds) {
        return with(KINDS, kinds);
    }

    /** The day on which it was seen. */
    public Day getSeenOn() {
        return get(SEEN_ON);
    }

    public Source seenOn(LocalDate seenOn) {
        return with(SEEN_ON, Day.of(seenOn));
    }

    public Source seenOn(Day seenOn) {
        return with(SEEN_ON, seenOn);
    }

    /** Which list or document it was. */
    public Text getReference() {
        return get(REFERENCE);
    }

    public Source reference(String reference) {
        return with(REFERENCE, Text.of(reference));
    }

    /** Digest of the document, in hexadecimal. */
    public Text getSha256() {
        return get(SHA256);
    }

    public Source sha256(String sha256) {
        return with(SHA256, Text.of(sha256));
    }

    /** Whether nothing but the bidder's own statement speaks for the record. */
    public boolean isClaim() {
        return getKinds().held().equals(Set.of(SourceKind.BIDDER_STATEMENT));
    }

    /** Whether nothing but the bidder's own statement speaks for a record; what says no source is no claim. */
    public static boolean isOnlyClaimed(Composite<?> record) {
        for (Property<?> property : record.type().properties()) {
            if (record.raw(property.index()) instanceof Source source) {
                return source.isClaim();
            }
        }
        return false;
    }
}
