package org.visarules.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.decision.Advisory;
import org.visarules.decision.Change;
import org.visarules.decision.FactRef;
import org.visarules.decision.Ground;
import org.visarules.value.Day;

/**
 * What ends with the day before a verdict gets worse, and until when somebody can still act in the time that a text gives for it. Where the packs know
 * a lead time, it is a parameter whose name ends in {@code LEAD-TIME}, and advice begins that long before the end.
 *
 * @param fact what ends
 * @param lastDay its last day, inclusive
 * @param leads what is advised before, each beginning on another day, the latest first; empty if no text that was read says how long it takes
 */
public record Notice(FactRef fact, LocalDate lastDay, List<Lead> leads) {

    /**
     * Advice that begins a set term before the end.
     *
     * @param actBy the latest day to act, inclusive: the day before the advice begins
     * @param advisory the advice on its first day, with where it is read
     */
    public record Lead(LocalDate actBy, Advisory advisory) {
    }

    // A lead time is shorter; advice that was given before is no notice of the end.
    private static final int MOST_YEARS = 10;
    private static final int MANY_DAYS = 40;
    // What packs call a lead time.
    private static final Pattern LEAD_TIME = Pattern.compile("parameters\\.([A-Z0-9-]+-)?LEAD-TIME\\[\\d+]");
    private static final String WINDOW_END = ".window.lastDay";

    public Notice {
        leads = List.copyOf(leads);
    }

    /** What ends for the changes with a day, in their order. */
    static List<Notice> of(VisaRules rules, Dossier dossier, LocalDate turn, List<Change> changes) {
        LocalDate lastDay = turn.minusDays(1);
        Map<String, FactRef> ending = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.after().compareTo(change.before()) < 0) {
                change.causes().stream().filter(cause -> cause.cites().isEmpty() && !cause.fact().path().isEmpty())
                        .forEach(cause -> ending.putIfAbsent(cause.fact().path(), cause.fact()));
            }
        }
        if (ending.isEmpty()) {
            return List.of();
        }
        List<Advisory> advisories = rules.decide(dossier, lastDay).advisories();
        return ending.values().stream().map(fact -> new Notice(fact, lastDay, leads(rules, dossier, lastDay, fact, advisories))).toList();
    }

    private static List<Lead> leads(VisaRules rules, Dossier dossier, LocalDate lastDay, FactRef fact, List<Advisory> advisories) {
        Map<LocalDate, Lead> leads = new TreeMap<>(Comparator.reverseOrder());
        for (Advisory advisory : advisories) {
            List<String> paths = paths(advisory.ground());
            if (paths.contains(fact.path()) && paths.stream().anyMatch(path -> LEAD_TIME.matcher(path).matches())) {
                new Advised(rules.hypothetically(Set.of(advisory.requirement())), dossier, advisory, fact).lead(lastDay)
                        .ifPresent(lead -> leads.putIfAbsent(lead.actBy(), lead));
            }
        }
        return List.copyOf(leads.values());
    }

    /** Advice about a fact, from day to day. */
    private record Advised(VisaRules about, Dossier dossier, Advisory advisory, FactRef fact) {

        Optional<Lead> lead(LocalDate lastDay) {
            LocalDate before = lastDay.minusYears(MOST_YEARS);
            if (before.getYear() < 1 || on(before, dossier).isPresent()) {
                return Optional.empty();
            }
            LocalDate begins = begins(before, lastDay);
            // It is about this end, and no other day, if it moves with it both ways.
            Optional<Dossier> later = ending(MANY_DAYS);
            boolean moves = later.isPresent() && on(begins, later.get()).isEmpty() && on(begins.plusDays(2 * MANY_DAYS), later.get()).isPresent()
                    && on(begins.minusDays(1), ending(-MANY_DAYS).orElseThrow()).isPresent();
            return moves ? on(begins, dossier).map(first -> new Lead(begins.minusDays(1), first)) : Optional.empty();
        }

        private LocalDate begins(LocalDate before, LocalDate lastDay) {
            long without = before.toEpochDay();
            long with = lastDay.toEpochDay();
            while (with - without > 1) {
                long between = (without + with) / 2;
                if (on(LocalDate.ofEpochDay(between), dossier).isPresent()) {
                    with = between;
                } else {
                    without = between;
                }
            }
            return LocalDate.ofEpochDay(with);
        }

        private Optional<Dossier> ending(int daysLater) {
            Spot spot = new Spot(fact.path() + WINDOW_END);
            try {
                return spot.read(dossier.facts()) instanceof Day end && end.isDate()
                        ? Optional.of(new Dossier(spot.written(dossier.facts(), Day.of(end.date().plusDays(daysLater))), dossier.acts(), dossier.assumptions()))
                        : Optional.empty();
            } catch (NoSuchElementException noSuchEnd) {
                return Optional.empty();
            }
        }

        private Optional<Advisory> on(LocalDate day, Dossier asked) {
            return about.decide(asked, day).advisories().stream()
                    .filter(other -> other.ground().rule().equals(advisory.ground().rule()) && paths(other.ground()).contains(fact.path())).findFirst();
        }
    }

    private static List<String> paths(Ground ground) {
        return Matter.facts(List.of(ground)).stream().map(FactRef::path).toList();
    }
}
