package org.visarules.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.Unmet;
import org.visarules.decision.Verdict;
import org.visarules.fact.Buyer;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Demand;
import org.visarules.fact.Domain;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.Minimum;
import org.visarules.fact.Procedure;
import org.visarules.fact.Product;
import org.visarules.fact.Weight;
import org.visarules.rule.Act;
import org.visarules.rule.Verb;
import org.visarules.value.Answer;

/**
 * Decides a whole list: a buyer demands a Common Criteria certificate in force with AVA_VAN.5, its own country's or one recognised there.
 * Which rows of the list can be kept, and why not the others? Once in France, once in Germany.
 */
public final class VetList {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2023, 10, 1), LocalDate.of(2026, 11, 21));
    private static final List<Country> MARKETS = List.of(Country.FR, Country.DE);

    /**
     * What came out for one row.
     *
     * @param scheme the country whose scheme issued the certificate
     * @param verdict the verdict
     * @param ground the first reason: a rule, or the fact that is missing
     */
    record Outcome(String scheme, Verdict verdict, String ground) {
    }

    private VetList() {
    }

    /** Prints the tables for the list whose path is given, or for the list of the project. */
    public static void main(String[] arguments) throws IOException {
        Path list = Path.of(arguments.length > 0 ? arguments[0] : "visa-rules-examples/lists/smart-cards.csv");
        System.out.print(report(ListedCertificate.read(list)));
    }

    /** The tables, one per market and day. */
    static String report(List<ListedCertificate> rows) {
        StringBuilder text = new StringBuilder();
        for (LocalDate day : DAYS) {
            for (Country market : MARKETS) {
                text.append(text.isEmpty() ? "" : "\n").append("Asked in ").append(market).append(" on ").append(day).append('\n');
                table(decide(rows, market, day), text);
            }
        }
        return text.toString();
    }

    /** What comes out for each row, in the order of the list. */
    static List<Outcome> decide(List<ListedCertificate> rows, Country market, LocalDate day) {
        return rows.stream().map(row -> outcome(row, VisaRules.bundled().decide(dossier(row, market), day))).toList();
    }

    private static Dossier dossier(ListedCertificate row, Country market) {
        Demand demand = Demand.of("D1").weight(Weight.REQUIRED).equivalent(Answer.NO)
                .accepts(Label.certificate(CertificateScheme.CC).recognised(Answer.YES).minimum(Minimum.unsaid().components("AVA_VAN.5")));
        return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, market).procedure(Procedure.PRIVATE_PURCHASE).demands(demand))
                .offering(Product.named(row.name()).version(ListedCertificate.VERSION))
                .with(row.asEvidence(Domain.SMART_CARD))
                .complete("certificates", "proofs", "decisions").asking(Act.BUY);
    }

    private static Outcome outcome(ListedCertificate row, Decision decision) {
        Finding judged = decision.findings().stream().filter(finding -> finding.verdict() == decision.verdict()).findFirst().orElseThrow();
        return new Outcome(row.country(), decision.verdict(), switch (decision.verdict()) {
            case NON_COMPLIANT -> judged.refused().stream().map(Ground::rule).findFirst().orElseGet(() -> deepest(judged.notMet()).root().rule());
            case UNDETERMINED -> "asks for " + judged.missing().get(0).path();
            default -> judged.grounds().stream().filter(ground -> ground.verb() == Verb.MET_BY).flatMap(ground -> ground.because().stream())
                    .map(Ground::rule).findFirst().orElse("");
        });
    }

    // Of the ways that failed, the one that came farthest.
    private static Unmet deepest(List<Unmet> ways) {
        return ways.stream().max(Comparator.comparingInt(way -> way.chain().size())).orElseThrow();
    }

    private static void table(List<Outcome> outcomes, StringBuilder text) {
        Map<String, List<Outcome>> byScheme = outcomes.stream().collect(Collectors.groupingBy(Outcome::scheme, TreeMap::new, Collectors.toList()));
        byScheme.forEach((scheme, rows) -> {
            Map<Verdict, List<Outcome>> byVerdict = rows.stream()
                    .collect(Collectors.groupingBy(Outcome::verdict, () -> new EnumMap<>(Verdict.class), Collectors.toList()));
            byVerdict.forEach((verdict, same) -> {
                text.append(String.format(Locale.ROOT, "  %s  %-14s %4d\n", scheme, verdict, same.size()));
                Map<String, Long> grounds = same.stream().collect(Collectors.groupingBy(Outcome::ground, TreeMap::new, Collectors.counting()));
                grounds.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                        .forEach(ground -> text.append(String.format(Locale.ROOT, "                      %4d  %s\n", ground.getValue(), ground.getKey())));
            });
        });
    }
}
