package org.visarules.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.ask.Margin.Measured;
import org.visarules.ask.Margin.Turn;
import org.visarules.ask.Margin.Unit;
import org.visarules.decision.Decision;
import org.visarules.decision.Finding;
import org.visarules.decision.Verdict;
import org.visarules.fact.DossierFacts;
import org.visarules.schema.Fact;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Version;

/** Looks for what is nearest to turning one finding: each value that it rests on moved step by step, all else as it is. */
final class Measuring {

    /** The decisions that one finding may cost. */
    private static final int BUDGET = 2_000;
    private static final int MOST_TURNS_OF_TIME = 24;

    // What is asked for is no property of what is offered; the buyer's own system is.
    private static final String MARKET = "market";
    private static final String SYSTEM = "market.system";

    private static final class UsedUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final VisaRules rules;
    private final VisaRules hypothetically;
    private final Dossier dossier;
    private final LocalDate day;
    private final Finding finding;
    private final List<Version> versions = new ArrayList<>();
    private int left = BUDGET;

    Measuring(VisaRules rules, Dossier dossier, LocalDate day, Finding finding) {
        this.rules = rules;
        this.hypothetically = rules.hypothetically(Set.of(finding.requirement()));
        this.dossier = dossier.asking(finding.act());
        this.day = day;
        this.finding = finding;
        dossier.facts().getProducts().forEach(product -> versions.add(product.getVersion()));
    }

    Measured measured() {
        List<Turn> turns = new ArrayList<>();
        boolean isWhole = true;
        try {
            time().ifPresent(turns::add);
            for (String path : paths()) {
                values(new Spot(path), turns);
            }
        } catch (UsedUp e) {
            isWhole = false;
        }
        turns.sort(Comparator.comparing(Turn::unit).thenComparing(Turn::spare));
        return new Measured(finding, turns, isWhole);
    }

    // The first day on which it is otherwise; where the days that could be proved run out, nothing is told.
    private Optional<Turn> time() {
        LocalDate asked = day;
        for (int i = 0; i < MOST_TURNS_OF_TIME; i++) {
            Decision.Holding holding = decided(hypothetically, dossier, asked).holds();
            if (holding.lastDay().equals(LocalDate.MAX) || holding.lastDay().getYear() > 9998) {
                return Optional.empty();
            }
            LocalDate next = holding.lastDay().plusDays(1);
            if (turns(verdict(decided(hypothetically, dossier, next)))) {
                decided(rules, dossier, next);
                return Optional.of(new Turn(Unit.TIME, ChronoUnit.DAYS.between(day, next), "", day.toString(), next.toString(), next.minusDays(1).toString()));
            }
            asked = next;
        }
        return Optional.empty();
    }

    /** The facts of the dossier that the finding names, in its order. */
    private Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        Matter.facts(finding.grounds()).forEach(fact -> paths.add(fact.path()));
        Matter.facts(finding.refused()).forEach(fact -> paths.add(fact.path()));
        finding.notMet().forEach(way -> way.chain().forEach(failure -> paths.add(failure.nearest().path())));
        Set<String> stated = new LinkedHashSet<>();
        Spot.facts(dossier.facts()).forEach(placed -> stated.add(placed.spot().path()));
        paths.retainAll(stated);
        return paths;
    }

    private void values(Spot spot, List<Turn> turns) {
        DossierFacts facts = dossier.facts();
        for (Spot leaf : Spot.leaves(spot, ((Fact<?>) spot.read(facts)).type())) {
            Property<?> property = leaf.property(facts);
            Object now = leaf.read(facts);
            Optional<Axis> axis = property.kind() instanceof Kind.Records<?> ? Optional.empty() : Axis.of(property, now, versions);
            // What makes no difference if it is not known makes none.
            boolean isAsked = leaf.isWithin(MARKET) && !leaf.isWithin(SYSTEM);
            if (axis.isPresent() && !isAsked && !isTold(leaf, axis.get()) && !stays(leaf, property.kind().unsaid())) {
                for (int way : axis.get().unit() == Unit.OTHER ? new int[] {1} : new int[] {1, -1}) {
                    turn(leaf, now, axis.get(), way).ifPresent(turns::add);
                }
            }
        }
    }

    // Of what passes, the time left says of windows all there is to say; and that another answer would be worse goes without saying.
    private boolean isTold(Spot leaf, Axis axis) {
        return finding.verdict() == Verdict.COMPLIANT && (axis.unit() == Unit.OTHER || leaf.path().contains(".window."));
    }

    private Optional<Turn> turn(Spot spot, Object now, Axis axis, int way) {
        long kept = 0;
        long turned = 1;
        while (turned <= axis.farthest() && axis.at().apply(way * turned).isPresent() && !turns(spot, axis.at().apply(way * turned).get())) {
            kept = turned;
            turned = axis.unit() == Unit.OTHER || axis.unit() == Unit.LEVEL ? turned + 1 : 2 * turned;
        }
        if (turned > axis.farthest() || axis.at().apply(way * turned).isEmpty()) {
            return Optional.empty();
        }
        while (turned - kept > 1) {
            long between = (kept + turned) / 2;
            if (turns(spot, axis.at().apply(way * between).orElseThrow())) {
                turned = between;
            } else {
                kept = between;
            }
        }
        Object turn = axis.at().apply(way * turned).orElseThrow();
        decided(rules, with(spot, turn), day);
        return Optional.of(new Turn(axis.unit(), axis.unit() == Unit.OTHER ? 1 : way * turned, spot.path(), Axis.written(now), Axis.written(turn),
                Axis.written(kept == 0 || axis.unit() == Unit.OTHER ? now : axis.at().apply(way * kept).orElseThrow())));
    }

    private boolean stays(Spot spot, Object value) {
        return verdict(spot, value) == finding.verdict();
    }

    private boolean turns(Spot spot, Object value) {
        return turns(verdict(spot, value));
    }

    // What passes turns where it no longer passes for certain; what fails where it passes.
    private boolean turns(Verdict verdict) {
        return finding.verdict() == Verdict.COMPLIANT ? verdict == Verdict.NON_COMPLIANT || verdict == Verdict.UNDETERMINED : verdict == Verdict.COMPLIANT;
    }

    private Verdict verdict(Spot spot, Object value) {
        try {
            return verdict(decided(hypothetically, with(spot, value), day));
        } catch (VisaRulesException tooMuchUnknown) {
            return Verdict.UNDETERMINED;
        }
    }

    private Dossier with(Spot spot, Object value) {
        return new Dossier(spot.written(dossier.facts(), value), dossier.acts(), dossier.assumptions());
    }

    private Decision decided(VisaRules by, Dossier other, LocalDate on) {
        if (left-- <= 0) {
            throw new UsedUp();
        }
        return by.decide(other, on);
    }

    private Verdict verdict(Decision decision) {
        return decision.findings().stream().filter(one -> one.requirement().equals(finding.requirement()) && one.subject().path().equals(finding.subject().path()))
                .findFirst().map(Finding::verdict).orElse(Verdict.NOT_APPLICABLE);
    }
}
