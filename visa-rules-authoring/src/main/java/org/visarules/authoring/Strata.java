package org.visarules.authoring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts each rule one stratum above every rule that derives a term it mentions, and refuses circles. */
final class Strata {

    private static final int OPEN = -1;

    private final Map<String, List<RuleDraft>> deriving = new TreeMap<>();
    private final Map<String, Integer> strata = new TreeMap<>();
    private final Deque<String> path = new ArrayDeque<>();

    private Strata(List<RuleDraft> rules) {
        for (RuleDraft rule : rules) {
            if (!rule.table().term().isEmpty()) {
                deriving.computeIfAbsent(rule.table().term(), term -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** The stratum of each rule, in the order of the rules. Circles are reported where they close. */
    static List<Integer> of(List<RuleDraft> rules) {
        Strata strata = new Strata(rules);
        strata.deriving.keySet().forEach(strata::stratum);
        return rules.stream().map(strata::above).toList();
    }

    private int above(RuleDraft rule) {
        int stratum = 0;
        for (RuleDraft.Mention mention : rule.mentions()) {
            if (strata.getOrDefault(mention.term(), 0) == OPEN) {
                circle(rule, mention);
            } else if (deriving.containsKey(mention.term())) {
                stratum = Math.max(stratum, stratum(mention.term()) + 1);
            }
        }
        return stratum;
    }

    private int stratum(String term) {
        if (strata.containsKey(term)) {
            return strata.get(term);
        }
        strata.put(term, OPEN);
        path.addLast(term);
        int highest = 0;
        for (RuleDraft rule : deriving.get(term)) {
            highest = Math.max(highest, above(rule));
        }
        path.removeLast();
        strata.put(term, highest);
        return highest;
    }

    private void circle(RuleDraft rule, RuleDraft.Mention mention) {
        List<String> circle = new ArrayList<>(path);
        circle = new ArrayList<>(circle.subList(circle.indexOf(mention.term()), circle.size()));
        circle.add(mention.term());
        rule.file().at(mention.at(), "the terms are derived in a circle: " + String.join(" from ", circle),
                "let one of these rules say it without the other's term");
    }
}
