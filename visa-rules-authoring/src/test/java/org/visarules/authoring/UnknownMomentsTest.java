package org.visarules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.Dossier;
import org.visarules.decision.Decision;
import org.visarules.decision.MissingFact;
import org.visarules.decision.Verdict;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.Rulebook;
import org.visarules.engine.kernel.Kernel;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.unknown.Domains;
import org.visarules.engine.unknown.Splitter;
import org.visarules.engine.walk.Access;
import org.visarules.engine.walk.DayLinks;
import org.visarules.engine.walk.Entry;
import org.visarules.engine.walk.Question;
import org.visarules.engine.walk.Steps;
import org.visarules.engine.walk.Walker;
import org.visarules.engine.walk.World;
import org.visarules.fact.Buyer;
import org.visarules.fact.Country;
import org.visarules.fact.Event;
import org.visarules.fact.EventKind;
import org.visarules.fact.Market;
import org.visarules.fact.Report;
import org.visarules.fact.ReportKind;
import org.visarules.rule.Act;
import org.visarules.schema.Listing;
import org.visarules.value.Moment;

/**
 * What is decided of unknown moments is what trying every moment gives. All moments and days here lie on multiples of three hours,
 * so that these and what lies between two of them are all that can differ.
 */
class UnknownMomentsTest {

    private static final String MANIFEST = """
            pack: sample
            version: 0.1.0
            title: {en: A sample, fr: Un exemple}
            texts:
              CODE: {title: {en: Code, fr: Code}, url: https://example.org/code, readOn: 2026-04-03, readUntil: 2026-04-03}
            requirements:
              REPORTED:
                title: {en: Reported in time, fr: Signalé à temps}
                act: sell
                strength: mandatory
                subject: Event
                cites: {text: CODE, provision: art. 1, confidence: read-in-text}
            parameters:
              SINCE:
                - {day: 2027-01-29, window: 2020-01-01/none, cites: {text: CODE, provision: art. 2, confidence: read-in-text}}
              WARNING:
                - {term: 24 hours, window: 2020-01-01/none, cites: {text: CODE, provision: art. 3, confidence: read-in-text}}
              FINAL:
                - {term: 1 month, window: 2020-01-01/none, cites: {text: CODE, provision: art. 4, confidence: read-in-text}}
              ELSEWHERE:
                - {day: 2030-01-01, window: 2020-01-01/none, cites: {text: CODE, provision: art. 5, confidence: read-in-text}}
            """;

    private static final String RULES = SamplePack.HEAD + """
            rule "REPORTED/applies-to-known-vulnerability"
            when
                AsOf( $today : date )
                Parameter( name == "SINCE", $since : day )
                $event : Event( awareAt.day() >= $since, awareAt.day() <= $today )
            then
                requirement.appliesTo( $event );
            end

            rule "REPORTED/broken-by-no-warning"
            when
                AsOf( $today : date )
                Parameter( name == "WARNING", $hours : term )
                $event : Event( $aware : awareAt, awareAt.dayAfter( $hours ) < $today )
                not( Report( owner == $event, kind == ReportKind.EARLY_WARNING, at.within( $hours, $aware ) == Answer.YES ) )
            then
                requirement.brokenBy( $event );
            end

            rule "REPORTED/broken-by-late-warning"
            when
                AsOf( $today : date )
                Parameter( name == "WARNING", $hours : term )
                $event : Event( $aware : awareAt )
                $report : Report( owner == $event, kind == ReportKind.EARLY_WARNING, at.day() <= $today, at.within( $hours, $aware ) == Answer.NO )
            then
                requirement.brokenBy( $event, $report );
            end

            rule "REPORTED/broken-by-no-final-report"
            when
                AsOf( $today : date )
                Parameter( name == "FINAL", $month : term )
                $event : Event()
                Report( owner == $event, kind == ReportKind.NOTIFICATION, $sent : at, at.dayAfter( $month ) < $today )
                not( Report( owner == $event, kind == ReportKind.FINAL_REPORT, at.within( $month, $sent ) == Answer.YES ) )
            then
                requirement.brokenBy( $event );
            end

            rule "REPORTED/advises-elsewhere"
            when
                Parameter( name == "ELSEWHERE", $day : day )
                $event : Event( foundOn < $day )
            then
                requirement.advises( $event );
            end
            """;

    private static final String SENTENCES = "REPORTED.applies-to-known-vulnerability = Known since {$event.awareAt}\nREPORTED.broken-by-no-warning = {$hours}\n"
            + "REPORTED.broken-by-late-warning = {$report.at}\nREPORTED.broken-by-no-final-report = {$sent}\nREPORTED.advises-elsewhere = {$day}\n";

    private static final List<ZoneOffset> OFFSETS = List.of(ZoneOffset.UTC, ZoneOffset.ofHours(3), ZoneOffset.ofHours(-6));
    private static final LocalDate FIRST = LocalDate.parse("2027-01-25");
    private static final Access AWARE = Access.of(Event.TYPE, List.of("awareAt"));
    private static final Access SENT = Access.of(Report.TYPE, List.of("at"));

    @TempDir
    Path folder;
    private PackTable table;
    private Rulebook book;

    @BeforeEach
    void read() {
        table = new SamplePack().without(SamplePack.PROBE_FILE).without(SamplePack.DEFINITION_FILE).file("pack.yaml", MANIFEST)
                .file("rules/REPORTED.drl", RULES).file("messages_en.properties", SENTENCES).file("messages_fr.properties", SENTENCES).read(folder).orThrow();
        book = new Rulebook(List.of(table));
    }

    /** An event with a warning, a notification and a final report, all at moments that count. */
    private record Asked(Event event, LocalDate day) {

        static Asked random(Random random) {
            ZoneOffset offset = OFFSETS.get(random.nextInt(OFFSETS.size()));
            ZoneOffset other = random.nextInt(3) == 0 ? OFFSETS.get(random.nextInt(OFFSETS.size())) : offset;
            OffsetDateTime aware = FIRST.plusDays(random.nextInt(9)).atStartOfDay().plusHours(3 * random.nextInt(8)).atOffset(offset);
            OffsetDateTime warned = aware.plusHours(18 + 3 * random.nextInt(5)).withOffsetSameInstant(other);
            OffsetDateTime notified = aware.plusHours(3 * random.nextInt(24)).withOffsetSameInstant(other);
            OffsetDateTime closed = notified.plusMonths(1).plusHours(3 * (random.nextInt(9) - 4)).withOffsetSameInstant(offset);
            LocalDate day = List.of(aware, warned, notified.plusMonths(1), closed).get(random.nextInt(4)).toLocalDate().plusDays(random.nextInt(4) - 1);
            Listing<Report> reports = Listing.of(Report.unsaid().kind(ReportKind.EARLY_WARNING).at(Moment.of(warned)),
                    Report.unsaid().kind(ReportKind.NOTIFICATION).at(Moment.of(notified)));
            return new Asked(Event.unsaid().kind(EventKind.VULNERABILITY).awareAt(Moment.of(aware))
                    .reports(random.nextInt(4) == 0 ? reports : reports.and(Report.unsaid().kind(ReportKind.FINAL_REPORT).at(Moment.of(closed)))), day);
        }

        Dossier dossier() {
            return Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).about(event).asking(Act.SELL);
        }
    }

    private World world(Asked asked) {
        return World.of(asked.dossier().facts(), book.factsOn(asked.day), (list, position) -> list + "[" + position + "]");
    }

    private static World with(World world, String path, Moment moment) {
        Entry entry = world.at(path);
        return world.with(entry, new Entry((path.contains(".") ? SENT : AWARE).replacedIn(entry.fact(), moment), entry.presence(), entry.list()));
    }

    private Verdict verdict(World world, LocalDate day) {
        return Kernel.judge(book.program().ofUnit("REPORTED"), Walker.walk(book.program().rules(), world, new Steps(Long.MAX_VALUE)),
                world.at("events[0]").fact(), day).verdict();
    }

    /** Every moment that can make a difference, at the offsets at which the dossier still writes moments. */
    private static List<Moment> moments(World world, LocalDate from, int days) {
        Set<ZoneOffset> offsets = new TreeSet<>();
        for (Entry entry : world.entries()) {
            entry.fact().eachLeaf((property, raw) -> {
                if (raw instanceof Moment moment && moment.isTime()) {
                    offsets.add(moment.time().getOffset());
                }
            });
        }
        List<Moment> moments = new ArrayList<>(List.of(Moment.NONE));
        for (ZoneOffset offset : offsets.isEmpty() ? Set.of(ZoneOffset.UTC) : offsets) {
            for (int i = 0; i < days * 16; i++) {
                moments.add(Moment.of(from.atTime(LocalTime.MIN).plusMinutes(90L * i).atOffset(offset)));
            }
        }
        return moments;
    }

    private Splitter.Outcome split(World partial, LocalDate day) {
        return new Splitter(book.program(), "REPORTED", partial.at("events[0]").fact(), day, partial, new Domains(partial, book.program()), List.of())
                .outcome(new Steps(20_000_000));
    }

    private static Set<String> paths(Splitter.Outcome outcome) {
        return outcome.missing().keySet().stream().map(Question::path).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void oneUnknownMomentMeansWhatAllMomentsMean() {
        int undetermined = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Asked asked = Asked.random(random);
            World complete = world(asked);
            int unknown = random.nextInt(1 + asked.event.getReports().records().size());
            String path = unknown == 0 ? "events[0]" : "events[0].reports[" + (unknown - 1) + "]";
            World partial = with(complete, path, Moment.UNKNOWN);
            Set<Verdict> expected = moments(partial, FIRST.minusDays(40), 120).stream().map(moment -> verdict(with(partial, path, moment), asked.day))
                    .collect(Collectors.toSet());
            String about = "seed " + seed + ": " + asked + " without " + path;
            Splitter.Outcome outcome = split(partial, asked.day);

            assertThat(outcome.exact()).as(about).isTrue();
            assertThat(outcome.verdict()).as(about).isEqualTo(expected.size() == 1 ? expected.iterator().next() : Verdict.UNDETERMINED);
            assertThat(paths(outcome)).as(about).isEqualTo(expected.size() == 1 ? Set.of() : Set.of(path + (unknown == 0 ? ".awareAt" : ".at")));
            undetermined += expected.size() == 1 ? 0 : 1;
        }
        assertThat(undetermined).isBetween(30, 145);
    }

    @Test
    void soDoTwoThatAreComparedWithEachOther() {
        int undetermined = 0;
        for (int seed = 0; seed < 24; seed++) {
            Asked asked = Asked.random(new Random(seed));
            World partial = with(with(world(asked), "events[0]", Moment.UNKNOWN), "events[0].reports[0]", Moment.UNKNOWN);
            List<Moment> moments = moments(partial, asked.day.minusDays(5), 9);
            moments.addAll(moments(partial, LocalDate.parse("2027-01-27"), 4));
            Verdict[][] verdicts = new Verdict[moments.size()][moments.size()];
            for (int i = 0; i < moments.size(); i++) {
                World aware = with(partial, "events[0]", moments.get(i));
                for (int j = 0; j < moments.size(); j++) {
                    verdicts[i][j] = verdict(with(aware, "events[0].reports[0]", moments.get(j)), asked.day);
                }
            }
            Set<Verdict> expected = new TreeSet<>();
            Set<String> missing = new TreeSet<>();
            for (int i = 0; i < verdicts.length; i++) {
                for (int j = 0; j < verdicts.length; j++) {
                    expected.add(verdicts[i][j]);
                    if (verdicts[i][j] != verdicts[0][j]) {
                        missing.add("events[0].awareAt");
                    }
                    if (verdicts[i][j] != verdicts[i][0]) {
                        missing.add("events[0].reports[0].at");
                    }
                }
            }
            String about = "seed " + seed + ": " + asked;
            Splitter.Outcome outcome = split(partial, asked.day);

            assertThat(outcome.exact()).as(about).isTrue();
            assertThat(outcome.verdict()).as(about).isEqualTo(expected.size() == 1 ? expected.iterator().next() : Verdict.UNDETERMINED);
            assertThat(paths(outcome)).as(about).isEqualTo(missing);
            undetermined += expected.size() == 1 ? 0 : 1;
        }
        assertThat(undetermined).isGreaterThan(5);
    }

    @Test
    void anEventWithoutAnyMomentIsDecidedWithinTheBudget() {
        Event event = Event.unsaid().reports(Report.unsaid().kind(ReportKind.EARLY_WARNING), Report.unsaid().kind(ReportKind.NOTIFICATION),
                Report.unsaid().kind(ReportKind.FINAL_REPORT));
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).about(event).about(event.kind(EventKind.SEVERE_INCIDENT)).asking(Act.SELL);

        Decision decision = Engine.rules(List.of(new CompiledPack(table, () -> new byte[0])), List.of()).decide(dossier, LocalDate.parse("2027-03-15"));

        assertThat(decision.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(decision.missing()).extracting(MissingFact::path).containsExactlyInAnyOrder("events[0].awareAt", "events[0].reports[0].at",
                "events[0].reports[1].at", "events[0].reports[2].at", "events[1].awareAt", "events[1].reports[0].at", "events[1].reports[1].at",
                "events[1].reports[2].at");
    }

    @Test
    void aMomentMeetsWhatItsRulesCompareItWithAndNothingElse() {
        DayLinks.Met met = book.program().days().metBy("Event", List.of("awareAt"));

        assertThat(met).isEqualTo(book.program().days().metBy("Report", List.of("at")));
        assertThat(met.days()).extracting(DayLinks.Leaf::type, DayLinks.Leaf::of).doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(tuple("Event", ""), tuple("Report", ""),
                        tuple("AsOf", ""), tuple("Parameter", "SINCE"));
        assertThat(met.terms()).extracting(DayLinks.Leaf::of).containsExactlyInAnyOrder("WARNING", "FINAL");
        assertThat(book.program().days().metBy("Event", List.of("foundOn")).days()).extracting(DayLinks.Leaf::of).contains("ELSEWHERE").doesNotContain("SINCE");
    }

    @Test
    void aDecisionHoldsUntilADeadlinePasses() {
        Event event = Event.unsaid().kind(EventKind.VULNERABILITY).awareAt(Moment.of("2027-01-30T22:30+01:00")).reports();
        Event reported = event.reports(Report.unsaid().kind(ReportKind.EARLY_WARNING).at(Moment.of("2027-01-31T08:00+01:00")),
                Report.unsaid().kind(ReportKind.NOTIFICATION).at(Moment.of("2027-01-31T08:00+01:00")));

        assertThat(holds(event, "2027-01-30")).isEqualTo("2027-01-30/2027-01-31");
        assertThat(holds(event, "2027-02-01")).startsWith("2027-02-01/+");
        assertThat(holds(reported, "2027-02-03")).isEqualTo("2027-01-30/2027-02-28");
        assertThat(holds(reported, "2027-03-01")).startsWith("2027-03-01/+");
        assertThat(holds(reported, "2027-01-29")).endsWith("/2027-01-29");
    }

    private String holds(Event event, String day) {
        Dossier dossier = Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).about(event).asking(Act.SELL);
        Decision.Holding holds = Engine.rules(List.of(new CompiledPack(table, () -> new byte[0])), List.of()).decide(dossier, LocalDate.parse(day)).holds();
        return holds.firstDay() + "/" + holds.lastDay();
    }
}
