package org.visarules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.visarules.rule.Act;

/**
 * What was decided, and why. Immutable, equal by content; the order of every list is stated. It supports the decision
 * of a person and stands for that of no authority.
 */
public final class Decision {

    /**
     * Days on which a decision stays the same.
     *
     * @param firstDay inclusive; {@link LocalDate#MIN} if it always was so
     * @param lastDay inclusive; {@link LocalDate#MAX} if no end is known
     * @param isExact whether it is different before and after; if not, these are the days that could be proved
     */
    public record Holding(LocalDate firstDay, LocalDate lastDay, boolean isExact) {
    }

    /** How what is supposed of the law begins among the assumptions. */
    public static final String SUPPOSED = "suppose ";

    private final LocalDate day;
    private final List<Act> acts;
    private final List<String> assumptions;
    private final List<PackId> packs;
    private final int factModel;
    private final List<String> confirmedBy;
    private final boolean missingIsExact;
    private final List<Finding> findings;
    private final List<DerivedFact> derived;
    private final List<Obligation> obligations;
    private final List<Advisory> advisories;
    private final List<Warning> warnings;
    private final Supplier<Holding> holdingSource;
    private volatile Holding holding;

    /**
     * @param parts everything but the holding
     * @param holding how long it stays the same; a pure function, asked at most a few times
     */
    public Decision(Parts parts, Supplier<Holding> holding) {
        this.day = parts.day;
        this.acts = List.copyOf(parts.acts);
        this.assumptions = List.copyOf(parts.assumptions);
        this.packs = List.copyOf(parts.packs);
        this.factModel = parts.factModel;
        this.confirmedBy = List.copyOf(parts.confirmedBy);
        this.missingIsExact = parts.missingIsExact;
        this.findings = List.copyOf(parts.findings);
        this.derived = List.copyOf(parts.derived);
        this.obligations = List.copyOf(parts.obligations);
        this.advisories = List.copyOf(parts.advisories);
        this.warnings = List.copyOf(parts.warnings);
        this.holdingSource = holding;
    }

    /** The parts of a decision; see the methods of the same names. */
    public record Parts(LocalDate day, List<Act> acts, List<String> assumptions, List<PackId> packs, int factModel,
            List<String> confirmedBy, boolean missingIsExact, List<Finding> findings, List<DerivedFact> derived,
            List<Obligation> obligations, List<Advisory> advisories, List<Warning> warnings) {
    }

    /** The day asked about. */
    public LocalDate day() {
        return day;
    }

    /** The acts asked about, in the order of {@link Act}. */
    public List<Act> acts() {
        return acts;
    }

    /** The verdict, by the law and the buyer's demands: the worst of the acts asked about. */
    public Verdict verdict() {
        return verdict(Reading.MARKET);
    }

    /** The verdict by a reading: the worst of the acts asked about. */
    public Verdict verdict(Reading reading) {
        return Verdict.worst(acts.stream().map(act -> verdict(act, reading)).toList());
    }

    /** The verdict on an act by a reading: the worst of the requirements that count. */
    public Verdict verdict(Act act, Reading reading) {
        return Verdict.worst(findings.stream()
                .filter(finding -> finding.act() == act && reading.counts(act, finding.strength()))
                .map(Finding::verdict).toList());
    }

    /** The verdict per text cited, by a reading, over the acts asked about; by the id of the text. */
    public Map<String, Verdict> verdictByText(Reading reading) {
        return verdictBy(finding -> finding.citation().text(), reading);
    }

    /** The verdict per group of findings, by a reading, over the acts asked about; by what names the group. */
    Map<String, Verdict> verdictBy(Function<Finding, String> group, Reading reading) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Finding finding : findings) {
            if (acts.contains(finding.act()) && reading.counts(finding.act(), finding.strength())) {
                verdicts.merge(group.apply(finding), finding.verdict(), (a, b) -> Verdict.worst(List.of(a, b)));
            }
        }
        return verdicts;
    }

    /** What each requirement of the acts asked about says, in the order of packs, requirements and subjects. */
    public List<Finding> findings() {
        return findings;
    }

    /** The terms found true, in the order of packs, definitions and facts. */
    public List<DerivedFact> derived() {
        return derived;
    }

    /** What somebody has to do, in the order of packs and rules. */
    public List<Obligation> obligations() {
        return obligations;
    }

    /** Remarks, in the order of packs and rules. */
    public List<Advisory> advisories() {
        return advisories;
    }

    /** What is odd in the dossier, in its order. */
    public List<Warning> warnings() {
        return warnings;
    }

    /** The questions whose answers would change a verdict, each once, in the order of the findings. */
    public List<MissingFact> missing() {
        Map<String, MissingFact> byPath = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (MissingFact missing : finding.missing()) {
                byPath.merge(missing.path(), missing, Decision::settlingBoth);
            }
        }
        return List.copyOf(byPath.values());
    }

    private static MissingFact settlingBoth(MissingFact one, MissingFact other) {
        List<String> settles = new ArrayList<>(one.settles());
        other.settles().stream().filter(requirement -> !settles.contains(requirement)).forEach(settles::add);
        return new MissingFact(one.path(), one.kind(), one.question(), one.answers(), settles);
    }

    /** Whether {@link #missing()} is exactly what matters; if not, it is everything that was touched. */
    public boolean missingIsExact() {
        return missingIsExact;
    }

    /** The assumptions made, as a file writes them, and after these what was supposed of the law. */
    public List<String> assumptions() {
        return assumptions;
    }

    /** Whether something was supposed of the law that the packs do not say. */
    public boolean isSupposed() {
        return assumptions.stream().anyMatch(assumption -> assumption.startsWith(SUPPOSED));
    }

    /** The packs that decided, in their order. */
    public List<PackId> packs() {
        return packs;
    }

    /** The number of the fact model. */
    public int factModel() {
        return factModel;
    }

    /** The engines that agreed on every finding, in alphabetical order. */
    public List<String> confirmedBy() {
        return confirmedBy;
    }

    /**
     * The days around the day asked on which every finding has the same verdict. Looking for the first and the last takes a
     * limited number of steps: where they are used up, the days told are those that were proved.
     */
    public Holding holds() {
        if (holding == null) {
            holding = holdingSource.get();
        }
        return holding;
    }

    /** The decision on one screen, by the law and the buyer's demands; for people, not for parsing. */
    public String explain(Locale locale) {
        return explain(locale, Reading.MARKET, Detail.SCREEN);
    }

    /**
     * The decision in sentences: lines of at most 100 columns, each with its line feed. For people, not for parsing.
     *
     * @param locale French for French locales, English for every other
     * @param reading which requirements count
     * @param detail how much is told
     */
    public String explain(Locale locale, Reading reading, Detail detail) {
        return new Explanation(this, reading, locale).text(detail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision decision && day.equals(decision.day) && acts.equals(decision.acts)
                && assumptions.equals(decision.assumptions) && packs.equals(decision.packs)
                && factModel == decision.factModel && confirmedBy.equals(decision.confirmedBy)
                && missingIsExact == decision.missingIsExact && findings.equals(decision.findings)
                && derived.equals(decision.derived) && obligations.equals(decision.obligations)
                && advisories.equals(decision.advisories) && warnings.equals(decision.warnings)
                && holds().equals(decision.holds());
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, findings.size(), packs);
    }

    @Override
    public String toString() {
        return verdict() + " on " + day;
    }
}
