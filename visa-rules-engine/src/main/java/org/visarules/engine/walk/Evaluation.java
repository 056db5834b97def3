package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.visarules.fact.Derived;
import org.visarules.schema.Fact;
import org.visarules.schema.Place;

/** What rules found in a world: every match, and every term derived. */
public final class Evaluation {

    /** A term that is true of a fact, for certain or perhaps. */
    public static final class Finding implements Candidate {

        private final Derived fact;
        private final Entry entry;
        private int truth;
        private final List<Match> matches = new ArrayList<>();
        private final Set<Question> doubts = new LinkedHashSet<>();

        private Finding(Derived fact) {
            this.fact = fact;
            this.entry = Entry.of(fact);
        }

        public Derived fact() {
            return fact;
        }

        @Override
        public Entry entry() {
            return entry;
        }

        @Override
        public int truth() {
            return truth;
        }

        @Override
        public void noteDoubts(Doubts asked, List<Question> doubted) {
            doubted.addAll(doubts);
        }

        public List<Match> matches() {
            return matches;
        }
    }

    private final Map<Rule, List<Match>> matches = new LinkedHashMap<>();
    private final Map<String, Map<Fact<?>, Finding>> derived = new HashMap<>();

    void add(Match match) {
        matches.computeIfAbsent(match.rule(), rule -> new ArrayList<>(2)).add(match);
        String term = match.rule().table().term();
        if (!term.isEmpty()) {
            Fact<?> of = match.subject();
            Finding finding = derived.computeIfAbsent(term, any -> new LinkedHashMap<>()).computeIfAbsent(of, any -> new Finding(
                    Derived.of(new Place(-1, term + "(" + of.place().path() + ")", null), term, of)));
            finding.truth = Math.max(finding.truth, match.truth());
            finding.matches.add(match);
            finding.doubts.addAll(match.doubts());
        }
    }

    Collection<Finding> derived(String term) {
        Map<Fact<?>, Finding> findings = derived.get(term);
        return findings == null ? List.of() : findings.values();
    }

    /** What is derived of a fact, or null. */
    public Finding derived(String term, Fact<?> of) {
        return derived.getOrDefault(term, Map.of()).get(of);
    }

    /** The matches of a rule, in the order of the facts. */
    public List<Match> of(Rule rule) {
        return matches.getOrDefault(rule, List.of());
    }

    /** Every match, in the order of the rules. */
    public List<Match> all() {
        List<Match> all = new ArrayList<>();
        matches.values().forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }
}
