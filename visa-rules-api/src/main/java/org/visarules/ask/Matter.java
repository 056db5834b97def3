package org.visarules.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;
import org.visarules.decision.Ground;
import org.visarules.decision.Unmet;

/**
 * What a decision is about, as far as it says so: a decision names the facts that its findings rest on.
 *
 * @param market what a person calls the market; empty if it names none
 * @param offers the names of the products, services, providers and projects, in alphabetical order
 */
public record Matter(String market, List<String> offers) {

    private static final Set<String> OFFERS = Set.of("Product", "Service", "AuditProvider", "Project");

    public Matter {
        offers = List.copyOf(offers);
    }

    public static Matter of(Decision decision) {
        List<FactRef> facts = facts(decision);
        TreeSet<String> offers = new TreeSet<>();
        offers(facts).values().forEach(offers::addAll);
        return new Matter(facts.stream().filter(fact -> fact.path().equals("market")).map(FactRef::label).findFirst().orElse(""), List.copyOf(offers));
    }

    /** The names of the offers of each type. */
    static Map<String, TreeSet<String>> offers(List<FactRef> facts) {
        Map<String, TreeSet<String>> offers = new TreeMap<>();
        for (FactRef fact : facts) {
            if (isOffer(fact)) {
                offers.computeIfAbsent(fact.type(), any -> new TreeSet<>()).add(fact.label());
            }
        }
        return offers;
    }

    static boolean isOffer(FactRef fact) {
        return OFFERS.contains(fact.type());
    }

    /** Every fact that a decision names. */
    static List<FactRef> facts(Decision decision) {
        List<FactRef> facts = new ArrayList<>();
        decision.findings().forEach(finding -> {
            facts.add(finding.subject());
            finding.grounds().forEach(ground -> add(ground, facts));
            finding.refused().forEach(ground -> add(ground, facts));
            finding.notMet().stream().flatMap(way -> way.chain().stream()).map(Unmet::nearest).forEach(facts::add);
        });
        decision.derived().forEach(derived -> {
            facts.add(derived.of());
            derived.grounds().forEach(ground -> add(ground, facts));
        });
        decision.obligations().forEach(obligation -> add(obligation.ground(), facts));
        decision.advisories().forEach(advisory -> add(advisory.ground(), facts));
        return facts;
    }

    private static void add(Ground ground, List<FactRef> facts) {
        facts.addAll(ground.facts());
        ground.because().forEach(reason -> add(reason, facts));
    }
}
