package org.visarules.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.visarules.ask.Difference.Kind;
import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.Ground;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Obligation;
import org.visarules.decision.PackId;
import org.visarules.decision.Spoken;
import org.visarules.decision.Unmet;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;

/** What a decision says, point by point. */
final class Said {

    private final Decision decision;
    private final Names names;
    private final boolean sameWords;

    /**
     * @param sameWords whether the other decision was made by the same editions of the same packs and names the same offers: then a sentence of a
     *        rule is another only because facts are
     */
    Said(Decision decision, Names names, boolean sameWords) {
        this.decision = decision;
        this.names = names;
        this.sameWords = sameWords;
    }

    /** What it says besides its findings and what is offered. */
    List<Point> ofTheWhole() {
        List<Point> points = new ArrayList<>();
        points.add(stated(Kind.DAY, "", decision.day().toString(), Words.DAY.words(), Words.DAY.words()));
        for (Act act : decision.acts()) {
            points.add(stated(Kind.ACT, written(act), written(act), Words.ASKED.words(), Words.ASKED.say(Spoken.of(act))));
        }
        for (String assumption : decision.assumptions()) {
            points.add(stated(Kind.ASSUMPTION, assumption, assumption, Words.ASSUMED.words(), Words.ASSUMED.say(assumption)));
        }
        for (PackId pack : decision.packs()) {
            points.add(stated(Kind.PACK, pack.id(), pack.version() + " (SHA-256 " + pack.digest() + ")", Words.PACK.say(pack.id()),
                    Words.PACK.say(pack.id() + " " + pack.version())));
        }
        points.add(stated(Kind.FACT_MODEL, "", String.valueOf(decision.factModel()), Words.FACT_MODEL.words(), Words.FACT_MODEL.words()));
        decision.missing().forEach(missing -> points.add(missing(missing)));
        if (!decision.missingIsExact()) {
            points.add(stated(Kind.MISSING, "", "", Words.NOT_EXACT.words(), Words.NOT_EXACT.words()));
        }
        decision.obligations().forEach(obligation -> points.add(owed(obligation)));
        decision.advisories().forEach(advisory -> points.add(point(Kind.ADVISORY, key(advisory.ground()), advisory.requirement(), advisory.subject(),
                advisory.ground().rule(), Words.ADVISED.say(title(advisory.requirement(), advisory.subject()), advisory.ground().sentence()),
                List.of(advisory.ground().citation()))));
        decision.warnings().forEach(warning -> points.add(new Point(Kind.WARNING, warning.kind() + names.in(warning.path()) + names.in(warning.sentence().english()),
                "", "", warning.path(), Words.WARNED.words(), Words.WARNED.words(), Words.WARNED.say(warning.sentence()), List.of())));
        return points;
    }

    private static Point stated(Kind kind, String about, String data, Phrase name, Phrase sentence) {
        Phrase told = Phrase.of(data, data);
        return new Point(kind, about, about, "", data, told, name, sentence, List.of());
    }

    private Point missing(MissingFact missing) {
        String settles = String.join(", ", missing.settles());
        String key = names.in(missing.path()) + "\n" + names.inQuestion(missing.question().english());
        return new Point(Kind.MISSING, key, "", "", settles, Phrase.of(settles, settles), Words.SETTLES.say(missing.question(), missing.path()),
                Words.MISSING.say(missing.question(), missing.path(), settles), List.of());
    }

    private Point owed(Obligation obligation) {
        Phrase sentence = Words.OWED.say(title(obligation.requirement(), obligation.subject()), obligation.actor(), obligation.ground().sentence());
        String key = key(obligation.ground()) + (sameWords ? obligation.due().english() : "");
        return point(Kind.OBLIGATION, key, obligation.requirement(), obligation.subject(), obligation.ground().rule(),
                obligation.due().english().isEmpty() ? sentence : Words.ALSO.say(withoutStop(sentence), Words.DUE.say(obligation.due())),
                List.of(obligation.ground().citation()));
    }

    /** What a finding says besides its verdict. */
    Collection<Point> of(Finding finding) {
        Map<String, Point> points = new LinkedHashMap<>();
        Phrase title = title(finding);
        Predicate<Point> isNew = point -> points.putIfAbsent(point.kind() + point.key(), point) == null;
        isNew.test(of(Kind.STRENGTH, finding, written(finding.strength()), Spoken.of(finding.strength()), Words.STRENGTH.say(title)));
        if (!finding.inForce().isEmpty()) {
            Phrase days = finding.inForce().stream().map(one -> days(one.from(), one.until())).reduce(Words.ALSO::say).orElseThrow();
            isNew.test(of(Kind.IN_FORCE, finding, days.english(), days, Words.IN_FORCE.say(title)));
        }
        finding.grounds().forEach(ground -> reason(ground, finding, isNew));
        for (Unmet way : finding.notMet()) {
            // Which fact came closest may hang on the order of the dossier.
            isNew.test(point(Kind.NOT_MET, way.rule(), finding.requirement(), finding.subject(), way.rule(), Words.NOT_MET.say(title, failed(way)), List.of(finding.citation())));
        }
        for (Ground ground : finding.refused()) {
            isNew.test(point(Kind.REFUSED, key(ground), finding.requirement(), finding.subject(), ground.rule(), Words.REFUSED.say(title, ground.sentence()), List.of(ground.citation())));
        }
        for (Phrase reservation : finding.reservations()) {
            isNew.test(point(Kind.RESERVATION, names.in(reservation.english()), finding.requirement(), finding.subject(), reservation.english(),
                    Words.RESERVED.say(title, reservation), List.of()));
        }
        return points.values();
    }

    private void reason(Ground ground, Finding finding, Predicate<Point> isNew) {
        if (isNew.test(point(Kind.REASON, key(ground), finding.requirement(), finding.subject(), ground.rule(),
                Words.SAID.say(title(finding), ground.sentence()), List.of(ground.citation())))) {
            ground.because().forEach(reason -> reason(reason, finding, isNew));
        }
    }

    private static Phrase failed(Unmet way) {
        FactRef nearest = way.root().nearest();
        Phrase sentence = withoutStop(way.sentence());
        return nearest.label().isEmpty() ? sentence
                : Words.ALSO.say(sentence, way.root().found().isEmpty() ? Words.NEAREST.say(nearest.label()) : Words.FOUND.say(nearest.label(), way.root().found()));
    }

    private static Point of(Kind kind, Finding finding, String data, Phrase told, Phrase name) {
        return new Point(kind, "", finding.requirement(), finding.subject().label(), data, told, name, name, List.of(finding.citation()));
    }

    private static Point point(Kind kind, String key, String about, FactRef subject, String data, Phrase sentence, List<Citation> cited) {
        return new Point(kind, key, about, subject.label(), data, sentence, sentence, sentence, cited);
    }

    // A rule that holds of the same facts says the same, whatever its edition; its sentence tells what these facts have.
    private String key(Ground ground) {
        return ground.rule() + "\n" + names.of(ground.facts()) + (sameWords ? names.in(ground.sentence().english()) : "");
    }

    /** The requirement, of that subject: what findings are found again by. */
    String key(Finding finding) {
        return finding.requirement() + "\n" + names.of(finding.subject());
    }

    /** All that a finding says, for finding the same one again among findings that have one key. */
    String content(Finding finding) {
        return finding.verdict() + "\n" + of(finding).stream().map(point -> point.kind() + point.key() + point.data()).sorted().toList();
    }

    static Phrase title(Finding finding) {
        return title(finding.requirement(), finding.subject());
    }

    private static Phrase title(String requirement, FactRef subject) {
        return Words.OF.say(requirement, subject.label().isEmpty() ? subject.type() : subject.label());
    }

    private static Phrase withoutStop(Phrase sentence) {
        return Phrase.writtenBy(locale -> sentence.in(locale).replaceFirst("\\.$", ""));
    }

    static Phrase days(LocalDate first, LocalDate last) {
        boolean begins = !first.equals(LocalDate.MIN);
        boolean ends = !last.equals(LocalDate.MAX);
        return begins ? ends ? Words.BETWEEN.say(first, last) : Words.SINCE.say(first) : ends ? Words.UNTIL.say(last) : Words.ALWAYS.words();
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
