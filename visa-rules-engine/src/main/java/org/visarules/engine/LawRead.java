package org.visarules.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.visarules.decision.FactRef;
import org.visarules.decision.Ground;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;

/** Until when the texts were read that a finding rests on: those of its requirement, of its grounds and of what these build on, and of the registers on which it may hinge. */
final class LawRead {

    private static final int MOST = 2;

    private final Rulebook book;
    private final Citation requirement;
    private final Map<String, Citation> byText = new TreeMap<>();

    /** @param registers where the registers stand on which it may hinge */
    LawRead(Rulebook book, Citation requirement, List<Ground> grounds, List<Citation> registers) {
        this.book = book;
        this.requirement = requirement;
        note(requirement);
        grounds.forEach(this::note);
        registers.forEach(this::note);
    }

    private void note(Ground ground) {
        note(ground.citation());
        for (FactRef fact : ground.facts()) {
            Citation ofLaw = book.ofLaw(fact.path());
            if (ofLaw != null) {
                note(ofLaw);
            }
        }
        ground.because().forEach(this::note);
    }

    private void note(Citation citation) {
        byText.merge(citation.text(), citation, (one, other) -> other.readUntil().isBefore(one.readUntil()) ? other : one);
    }

    /** A sentence for each text that was last read before the day; of several, the two that were read the longest ago. */
    List<Phrase> reservations(LocalDate day) {
        return byText.values().stream().filter(citation -> day.isAfter(citation.readUntil()))
                .sorted(Comparator.comparing(Citation::readUntil).thenComparing(citation -> !isOwn(citation)).thenComparing(Citation::text))
                .limit(MOST).map(this::reservation).toList();
    }

    private Phrase reservation(Citation citation) {
        String until = citation.readUntil() + (isOwn(citation) ? "." : " (" + citation.text() + ").");
        return Phrase.of("Law read until " + until, "Droit lu jusqu’au " + until);
    }

    private boolean isOwn(Citation citation) {
        return citation.text().equals(requirement.text());
    }
}
