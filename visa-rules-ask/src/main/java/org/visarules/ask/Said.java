package org.visarules.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import org.visarules.text.Language;

/**
 * What a decision says, point by point, told apart from where it stands in the dossier: in the key of a point a record's place in its list gives way to
 * what a person calls the record, and to nothing where it has no name of its own. The day asked gives way to a word, since every decision has another.
 */
final class Said {

    /** The place of a record of which the decision does not say what it is called. */
    static final String UNNAMED = "[]";

    private static final Pattern NAME = Pattern.compile("\\[[^\\]\n]*]");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    // The lists of a pack are its own: their order is that of its edition.
    private static final Pattern OF_A_PACK = Pattern.compile("(parameters|registers)\\.");

    private final Decision decision;
    private final Map<String, String> insteads;
    private final boolean sameWords;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<Finding, String> keys = new IdentityHashMap<>();
    private final Map<Finding, String> contents = new IdentityHashMap<>();

    /**
     * @param insteads offers that stand for others
     * @param sameWords whether the other decision was made by the same editions of the same packs and names the same offers: then a sentence of a
     *        rule is another only because facts are
     */
    Said(Decision decision, Map<String, String> insteads, boolean sameWords) {
        this.decision = decision;
        this.insteads = insteads;
        this.sameWords = sameWords;
        for (FactRef fact : Matter.facts(decision)) {
            if (!fact.path().contains(fact.label())) {
                labels.putIfAbsent(fact.path(), Matter.isOffer(fact) ? insteads.getOrDefault(fact.label(), fact.label()) : fact.label());
            }
        }
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
        decision.warnings().forEach(warning -> points.add(new Point(Kind.WARNING, warning.kind() + in(warning.path()) + in(warning.sentence().english()),
                "", "", warning.path(), Words.WARNED.words(), Words.WARNED.words(), Words.WARNED.say(warning.sentence()), List.of())));
        return points;
    }

    private static Point stated(Kind kind, String about, String data, Phrase name, Phrase sentence) {
        Phrase told = Phrase.of(data, data);
        return new Point(kind, about, about, "", data, told, name, sentence, List.of());
    }

    private Point missing(MissingFact missing) {
        String settles = String.join(", ", missing.settles());
        String key = in(missing.path()) + "\n" + inQuestion(missing.question().english());
        return new Point(Kind.MISSING, key, "", "", settles, Phrase.writtenBy(locale -> new Language(locale).and(missing.settles())), Words.SETTLES.say(missing.question(), missing.path()),
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
        add(points, of(Kind.STRENGTH, finding, written(finding.strength()), Spoken.of(finding.strength()), Words.STRENGTH.say(title)));
        if (!finding.inForce().isEmpty()) {
            Phrase days = null;
            for (Finding.InForce one : finding.inForce()) {
                days = days == null ? days(one.from(), one.until()) : Words.ALSO.say(days, days(one.from(), one.until()));
            }
            add(points, of(Kind.IN_FORCE, finding, days.english(), days, Words.IN_FORCE.say(title)));
        }
        finding.grounds().forEach(ground -> reason(ground, finding, points));
        for (Unmet way : finding.notMet()) {
            // Which fact came closest may hang on the order of the dossier.
            add(points, point(Kind.NOT_MET, way.rule(), finding.requirement(), finding.subject(), way.rule(), Words.NOT_MET.say(title, failed(way)), List.of(finding.citation())));
        }
        for (Ground ground : finding.refused()) {
            add(points, point(Kind.REFUSED, key(ground), finding.requirement(), finding.subject(), ground.rule(), Words.REFUSED.say(title, ground.sentence()), List.of(ground.citation())));
        }
        for (Phrase reservation : finding.reservations()) {
            add(points, point(Kind.RESERVATION, in(reservation.english()), finding.requirement(), finding.subject(), reservation.english(),
                    Words.RESERVED.say(title, reservation), List.of()));
        }
        return points.values();
    }

    private static boolean add(Map<String, Point> points, Point point) {
        return points.putIfAbsent(point.kind() + point.key(), point) == null;
    }

    private void reason(Ground ground, Finding finding, Map<String, Point> points) {
        if (add(points, point(Kind.REASON, key(ground), finding.requirement(), finding.subject(), ground.rule(),
                Words.SAID.say(title(finding), ground.sentence()), List.of(ground.citation())))) {
            ground.because().forEach(reason -> reason(reason, finding, points));
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
        return ground.rule() + "\n" + named(ground.facts()) + (sameWords ? in(ground.sentence().english()) : "");
    }

    /** The requirement, of that subject: what findings are found again by. */
    String key(Finding finding) {
        return keys.computeIfAbsent(finding, one -> one.requirement() + "\n" + named(one.subject()));
    }

    /** All that a finding says, for finding the same one again among findings that have one key. */
    String content(Finding finding) {
        return contents.computeIfAbsent(finding, one -> {
            List<String> said = new ArrayList<>(List.of(one.verdict().name()));
            of(one).forEach(point -> said.add(point.kind() + point.key() + point.data()));
            said.sort(null);
            return said.toString();
        });
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

    // What is said, told apart from where it stands in the dossier.

    private String named(FactRef fact) {
        return fact.type() + " " + in(fact.path());
    }

    private String named(List<FactRef> facts) {
        StringBuilder named = new StringBuilder();
        facts.forEach(fact -> named.append(named(fact)).append('\n'));
        return named.toString();
    }

    /** A path, or a sentence in which paths stand. */
    private String in(String text) {
        StringBuilder named = new StringBuilder();
        Matcher index = INDEX.matcher(text);
        int told = 0;
        while (index.find()) {
            String path = text.substring(startOfPath(text, index.start()), index.end());
            named.append(text, told, index.start()).append(OF_A_PACK.matcher(path).lookingAt() ? index.group() : "[" + labels.getOrDefault(path, "") + "]");
            told = index.end();
        }
        return named.append(text, told, text.length()).toString().replace(decision.day().toString(), "asOf");
    }

    /** A question, which names the record that it asks about. */
    private String inQuestion(String text) {
        String asked = in(text);
        for (Map.Entry<String, String> instead : insteads.entrySet()) {
            asked = asked.replace(instead.getKey(), instead.getValue());
        }
        return asked;
    }

    /** The same without the names of records. */
    static String unnamed(String named) {
        return NAME.matcher(named).replaceAll(UNNAMED);
    }

    private static int startOfPath(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || "._-[]".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }
}
