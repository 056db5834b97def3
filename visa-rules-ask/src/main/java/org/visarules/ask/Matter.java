package org.visarules.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.visarules.decision.Decision;
import org.visarules.decision.DerivedFact;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;

/**
 * What a decision is about, as far as it says so: a decision names the facts that its findings rest on.
 *
 * @param market what a person calls the market; empty if it names none
 * @param offers the names of the products, services, providers and projects, in alphabetical order
 */
public record Matter(String market, List<String> offers) {

    private static final List<String> OFFERS = List.of("Product", "Service", "AuditProvider", "Project");

    public Matter {
        offers = List.copyOf(offers);
    }

    public static Matter of(Decision decision) {
        List<FactRef> facts = facts(decision);
        String market = "";
        for (FactRef fact : facts) {
            market = fact.path().equals("market") ? fact.label() : market;
        }
        TreeSet<String> offers = new TreeSet<>();
        OFFERS.forEach(type -> offers.addAll(offers(facts, type)));
        return new Matter(market, List.copyOf(offers));
    }

    /** What is offered instead: of a type of offers the one name that is new, for the one that is gone. */
    static Map<String, String> insteads(Decision before, Decision after) {
        List<FactRef> factsBefore = facts(before);
        List<FactRef> factsAfter = facts(after);
        Map<String, String> insteads = new TreeMap<>();
        for (String type : OFFERS) {
            TreeSet<String> gone = offers(factsBefore, type);
            TreeSet<String> come = offers(factsAfter, type);
            come.removeAll(gone);
            gone.removeAll(offers(factsAfter, type));
            if (gone.size() == 1 && come.size() == 1) {
                insteads.put(gone.first(), come.first());
            }
        }
        return insteads;
    }

    private static TreeSet<String> offers(List<FactRef> facts, String type) {
        TreeSet<String> offers = new TreeSet<>();
        for (FactRef fact : facts) {
            if (fact.type().equals(type)) {
                offers.add(fact.label());
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
        for (Finding finding : decision.findings()) {
            facts.add(finding.subject());
            facts.addAll(facts(finding.grounds()));
            facts.addAll(facts(finding.refused()));
            finding.notMet().forEach(way -> way.chain().forEach(failure -> facts.add(failure.nearest())));
        }
        for (DerivedFact derived : decision.derived()) {
            facts.add(derived.of());
            facts.addAll(facts(derived.grounds()));
        }
        decision.obligations().forEach(obligation -> facts.addAll(facts(List.of(obligation.ground()))));
        decision.advisories().forEach(advisory -> facts.addAll(facts(List.of(advisory.ground()))));
        return facts;
    }

    /** Every fact that grounds name, and those below them. */
    static List<FactRef> facts(List<Ground> grounds) {
        List<FactRef> facts = new ArrayList<>();
        for (Ground ground : grounds) {
            facts.addAll(ground.facts());
            facts.addAll(facts(ground.because()));
        }
        return facts;
    }
}
