package org.visarules.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.fact.DossierFacts;
import org.visarules.fact.Market;
import org.visarules.formats.text.Item;
import org.visarules.formats.text.Nearest;
import org.visarules.formats.text.Problems;
import org.visarules.rule.Act;
import org.visarules.schema.Composite;
import org.visarules.schema.Property;

/** Reads the tree of a dossier, as a file of its own or inside another. */
public final class DossierReader {

    /** What a dossier's {@code format:} says. */
    public static final String FORMAT = "visa-rules/dossier/1";

    static final String MARKETS = "markets";
    static final List<String> FREE_TEXTS = List.of("description", "fictional");
    static final Set<String> OWN_KEYS = Set.of("format", "acts", "assume", MARKETS, "description", "fictional");

    private final Problems problems;
    private final FactReader facts;

    /**
     * @param problems where mistakes are added
     */
    public DossierReader(Problems problems) {
        this.problems = problems;
        this.facts = new FactReader(problems);
    }

    /**
     * The dossiers that a tree stands for: one per market, in the order of the file.
     *
     * @param item the tree
     * @param formatNeeded whether it must say its format
     * @return the dossiers, without what could not be read
     */
    public List<Dossier> read(Item item, boolean formatNeeded) {
        if (!(item instanceof Item.Mapping mapping)) {
            problems.add(item.spot(), "A dossier is keys with values.", "Begin with 'format: " + FORMAT + "'.");
            return List.of();
        }
        format(mapping, formatNeeded);
        DossierFacts read = facts.composite(DossierFacts.TYPE, mapping, OWN_KEYS);
        DossierFacts pointed = Subjects.filledIn(read, mapping);
        Set<Act> acts = words(mapping, "acts", "buy", Act.values(), DossierReader::written);
        Set<Assumption> assumptions = words(mapping, "assume", "complete-file", Assumption.values(), Assumption::written);
        for (String key : FREE_TEXTS) {
            Item.Entry entry = mapping.entries().get(key);
            if (entry != null && !(entry.value() instanceof Item.Scalar)) {
                problems.add(entry.value().spot(), "A text is written here.", "");
            }
        }
        return markets(mapping, pointed).stream().map(market -> new Dossier(pointed.market(market), acts, assumptions)).toList();
    }

    /** An act as a file writes it: {@code obtain-label}. */
    public static String written(Act act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void format(Item.Mapping mapping, boolean needed) {
        Item.Entry entry = mapping.entries().get("format");
        if (entry == null) {
            if (needed) {
                problems.add(new Item.Spot(mapping.spot().line(), mapping.spot().column(), ""), "The dossier does not say its format.",
                        "Write 'format: " + FORMAT + "' on top.");
            }
        } else if (!(entry.value() instanceof Item.Scalar scalar) || !scalar.text().equals(FORMAT)) {
            problems.add(entry.value().spot(), "This format is not known here.", "Write 'format: " + FORMAT + "'.");
        }
    }

    private List<Market> markets(Item.Mapping mapping, DossierFacts read) {
        Item.Entry several = mapping.entries().get(MARKETS);
        if (several == null) {
            return List.of(read.getMarket());
        }
        if (mapping.entries().containsKey("market")) {
            problems.add(several.key(), "'market' and 'markets' say the same thing twice.", "Keep one of the two.");
            return List.of();
        }
        if (!(several.value() instanceof Item.Sequence sequence) || sequence.items().isEmpty()) {
            problems.add(several.value().spot(), "A list of markets is written here.", "Begin each with '- '.");
            return List.of();
        }
        List<Market> markets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Item item : sequence.items()) {
            if (!(item instanceof Item.Mapping keys)) {
                problems.add(item.spot(), "A market is keys with values.", "");
                continue;
            }
            Market market = facts.composite(Market.TYPE, keys, Set.of());
            if (!market.getId().isKnown()) {
                problems.add(keys.spot(), "One of several markets needs an id.", "Write for example 'id: ministry'.");
            } else if (!ids.add(market.getId().toString())) {
                problems.add(keys.entries().get("id").value().spot(), "Two markets have this id.", "Give each its own.");
            }
            markets.add(market);
        }
        return markets;
    }

    private <E> Set<E> words(Item.Mapping mapping, String key, String example, E[] all, Function<E, String> written) {
        Item.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Set.of();
        }
        Map<String, E> known = new LinkedHashMap<>();
        Arrays.stream(all).forEach(constant -> known.put(written.apply(constant), constant));
        Set<E> read = new HashSet<>();
        for (Item.Scalar word : facts.words(entry.value(), "[" + example + "]")) {
            E constant = known.get(word.text());
            if (constant == null) {
                problems.add(word.spot(), "'" + word.text() + "' is not known here.", Nearest.proposal(word.text(), known.keySet()));
            } else if (!read.add(constant)) {
                problems.add(word.spot(), "'" + word.text() + "' stands here twice.", "Keep one.");
            }
        }
        return read;
    }
}
