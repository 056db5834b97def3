package org.visarules.engine.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.visarules.decision.ConditionRef;
import org.visarules.decision.FactRef;
import org.visarules.decision.Ground;
import org.visarules.decision.Unmet;
import org.visarules.engine.Rulebook;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.DefinitionEntry;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.walk.Evaluation;
import org.visarules.engine.walk.Match;
import org.visarules.engine.walk.Rule;
import org.visarules.engine.walk.Truth;
import org.visarules.engine.walk.WhyNot;
import org.visarules.engine.walk.World;
import org.visarules.fact.Derived;
import org.visarules.rule.Phrase;
import org.visarules.schema.Fact;

/** Tells why: from matches of rules to grounds with conditions, facts, citations and sentences. */
public final class Narrator {

    private final Rulebook book;
    private final World world;
    private final Evaluation evaluation;
    private final Map<Match, Ground> grounds = new IdentityHashMap<>();
    private final Map<Fact<?>, FactRef> refs = new IdentityHashMap<>();

    public Narrator(Rulebook book, World world, Evaluation evaluation) {
        this.book = book;
        this.world = world;
        this.evaluation = evaluation;
    }

    /** A fact as a decision names it. */
    public FactRef ref(Fact<?> fact) {
        return refs.computeIfAbsent(fact, Labels::ref);
    }

    /** A fact as every decision names it. */
    public static FactRef named(Fact<?> fact) {
        return Labels.ref(fact);
    }

    /** The ground that a match is. */
    public Ground ground(Match match) {
        Ground known = grounds.get(match);
        if (known != null) {
            return known;
        }
        Rule rule = match.rule();
        List<FactRef> facts = new ArrayList<>();
        List<Ground> because = new ArrayList<>();
        for (Fact<?> fact : match.facts()) {
            facts.add(ref(fact));
            if (fact instanceof Derived derived) {
                because.addAll(grounds(derived.getTerm(), derived.getOf()));
            }
        }
        Ground ground = new Ground(rule.table().name(), rule.table().verb(), sentence(match), rule.conditions(), facts,
                book.citation(rule.table().cites()), because);
        grounds.put(match, ground);
        return ground;
    }

    /** The grounds on which a term is true of a fact for certain. */
    public List<Ground> grounds(String term, Fact<?> of) {
        Evaluation.Finding finding = evaluation.derived(term, of);
        return finding == null ? List.of()
                : finding.matches().stream().filter(match -> match.truth() == Truth.YES).map(this::ground).toList();
    }

    private static Phrase sentence(Match match) {
        Rule rule = match.rule();
        return Phrase.writtenBy(locale -> Sentence.filled(in(template(rule), locale), match, locale));
    }

    private static Bilingual template(Rule rule) {
        PackTable pack = rule.pack();
        String key = rule.table().name().replace('/', '.');
        String english = pack.english().get(key);
        if (english != null) {
            return new Bilingual(english, pack.french().get(key));
        }
        return pack.definitions().stream().filter(definition -> definition.id().equals(rule.table().unit()))
                .map(DefinitionEntry::title).findFirst().orElse(new Bilingual(rule.table().name(), rule.table().name()));
    }

    private static String in(Bilingual bilingual, Locale locale) {
        return locale.getLanguage().equals("fr") ? bilingual.french() : bilingual.english();
    }

    /** Why rules do not hold for a subject: first of the one of which the fewest conditions were left. */
    public List<Unmet> whyNot(List<Rule> ways, Fact<?> subject) {
        Map<Rule, WhyNot.Failure> failures = new LinkedHashMap<>();
        for (Rule way : ways) {
            WhyNot.Failure failure = WhyNot.of(way, world, evaluation, subject);
            if (failure != null) {
                failures.put(way, failure);
            }
        }
        return failures.entrySet().stream().sorted(Comparator.comparingInt(Narrator::left).thenComparing(way -> way.getValue().passed(), Comparator.reverseOrder()))
                .map(way -> unmet(way.getKey(), way.getValue())).toList();
    }

    private static int left(Map.Entry<Rule, WhyNot.Failure> way) {
        return way.getKey().table().when().size() - way.getValue().reached();
    }

    private Unmet unmet(Rule rule, WhyNot.Failure failure) {
        FactRef nearest = failure.nearest() == null ? new FactRef("", type(rule, failure), "") : ref(failure.nearest());
        String found = failure.found() == null ? "" : Words.of(failure.found(), Locale.ENGLISH);
        return new Unmet(rule.pack().id(), rule.table().name(), sentence(failure.bound()),
                new ConditionRef(rule.path(), failure.line(), failure.text()), nearest, found,
                failure.underived() == null ? List.of() : whyNotDerived(failure.underived()));
    }

    // Of the rules that would derive it, the one that came closest.
    private List<Unmet> whyNotDerived(WhyNot.Underived underived) {
        Rule nearest = null;
        WhyNot.Failure least = null;
        for (Rule rule : book.program().deriving(underived.term())) {
            WhyNot.Failure failure = WhyNot.of(rule, world, evaluation, underived.of());
            if (failure != null && (least == null || failure.isCloserThan(least))) {
                nearest = rule;
                least = failure;
            }
        }
        return least == null ? List.of() : List.of(unmet(nearest, least));
    }

    private static String type(Rule rule, WhyNot.Failure failure) {
        return rule.table().when().stream()
                .filter(node -> node instanceof Node.Pattern pattern && pattern.line() == failure.line() && pattern.text().equals(failure.text()))
                .map(node -> ((Node.Pattern) node).type()).findFirst().orElse("");
    }

    /** A sentence of the manifest. */
    public static Phrase phrase(Bilingual bilingual) {
        return Phrase.of(bilingual.english(), bilingual.french());
    }
}
