package org.visarules.authoring.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visarules.authoring.compile.PackTexts;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;
import org.visarules.engine.Judge.Firing;
import org.visarules.fact.Buyer;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Country;
import org.visarules.fact.Demand;
import org.visarules.fact.Event;
import org.visarules.fact.EvidenceStatus;
import org.visarules.fact.Label;
import org.visarules.fact.Market;
import org.visarules.fact.Parameter;
import org.visarules.fact.Placing;
import org.visarules.fact.Product;
import org.visarules.fact.Qualification;
import org.visarules.fact.QualificationScheme;
import org.visarules.fact.Report;
import org.visarules.fact.ReportKind;
import org.visarules.fact.SecurityFunction;
import org.visarules.fact.Service;
import org.visarules.fact.Window;
import org.visarules.sessions.SessionJudge;
import org.visarules.value.Day;
import org.visarules.value.Moment;
import org.visarules.value.Term;

/** Each construct of the rule language fires the same in the executable model and by the classic compiler. */
class JudgesTest {

    private static List<String> fired(Facts facts, PackTexts... packs) {
        List<CompiledPack> compiled = new ArrayList<>();
        for (PackTexts pack : packs) {
            compiled.add(pack.compiled());
        }
        List<String> executable = written(SessionJudge.over(compiled), facts);
        List<String> classic = written(ClassicJudge.over(compiled.stream().map(CompiledPack::table).toList()), facts);
        assertThat(classic).as("classic").isEqualTo(executable);
        return executable;
    }

    private static List<String> written(Judge judge, Facts facts) {
        return judge.judge(facts.all()).stream().map((Firing firing) -> firing.rule() + " " + String.join(" ", firing.facts()))
                .sorted().toList();
    }

    private static Facts twoCertificates() {
        Facts facts = Facts.on("2025-06-01");
        facts.put("products[0]", Product.named("Probe").functions(SecurityFunction.VPN).version("2.1")
                .placing(Placing.unsaid().on(Day.of("2024-05-05"))));
        facts.put("certificates[0]", Certificate.of(CertificateScheme.CSPN, "EX-1").of("Probe").window(Window.of("2024-01-01/2026-12-31")));
        facts.put("certificates[1]", Certificate.of(CertificateScheme.CSPN, "EX-2").of("Other").window(Window.of("2020-01-01/none"))
                .status(EvidenceStatus.WITHDRAWN));
        return facts;
    }

    @Test
    void aJoinNamesTheFactsOfItsPatternsInTheOrderOfTheRule() {
        assertThat(fired(twoCertificates(), PackTexts.pack("one").file("A", """
                rule "A/met-by-certificate"
                when
                    $c : Certificate( scheme == CertificateScheme.CSPN, $name : of )
                    AsOf( $today : date )
                    $p : Product( name == $name, placing.on <= $today )
                then
                    requirement.metBy( $p, $c );
                end
                """))).containsExactly("A/met-by-certificate certificates[0] asOf products[0]");
    }

    @Test
    void factsOfNotAndExistsAreNotNamed() {
        assertThat(fired(twoCertificates(), PackTexts.pack("two").file("A", """
                rule "A/applies-to-covered"
                when
                    $p : Product( $name : name )
                    exists( Certificate( of == $name ) )
                    not( Qualification( of == $name ) )
                then
                    requirement.appliesTo( $p );
                end
                rule "A/broken-by-uncovered"
                when
                    $p : Product( $name : name )
                    not( Certificate( of == $name ) )
                then
                    requirement.brokenBy( $p );
                end
                """))).containsExactly("A/applies-to-covered products[0]");
    }

    @Test
    void alternativesStandInsideNotAndExists() {
        PackTexts pack = PackTexts.pack("three").file("A", """
                rule "A/applies-to-none"
                when
                    $p : Product( $name : name )
                    not( Qualification( of == $name ) or Certificate( of == $name, status == EvidenceStatus.SUSPENDED ) )
                then
                    requirement.appliesTo( $p );
                end
                rule "A/met-by-any"
                when
                    $p : Product( $name : name )
                    exists( Qualification( of == $name ) or Certificate( of == $name ) )
                then
                    requirement.metBy( $p );
                end
                rule "A/refuses-pair"
                when
                    $p : Product( $name : name )
                    not( Qualification( of == $name ) and Certificate( of == $name ) )
                then
                    requirement.refuses( $p );
                end
                """);
        assertThat(fired(twoCertificates(), pack))
                .containsExactly("A/applies-to-none products[0]", "A/met-by-any products[0]", "A/refuses-pair products[0]");
        Facts more = twoCertificates();
        more.put("qualifications[0]", Qualification.of(QualificationScheme.PRODUCT, "Q-1").of("Probe"));
        assertThat(fired(more, pack)).containsExactly("A/met-by-any products[0]");
    }

    @Test
    void aFactIsNotAnotherOne() {
        assertThat(fired(twoCertificates(), PackTexts.pack("four").file("A", """
                rule "A/advises-two"
                when
                    $c : Certificate( $scheme : scheme, $first : window.firstDay )
                    $d : Certificate( this != $c, scheme == $scheme, window.firstDay < $first )
                then
                    requirement.advises( $c, $d );
                end
                """))).containsExactly("A/advises-two certificates[0] certificates[1]");
    }

    @Test
    void daysSetsVersionsAndParametersAreCompared() {
        Facts facts = twoCertificates();
        facts.put("market", Market.of(Buyer.STATE_ADMINISTRATION, Country.FR));
        facts.put("services[0]", Service.named("Cloud").operatedFrom(Country.FR));
        facts.put("parameter.TERM", Parameter.of("TERM", Window.of("2020-01-01/none")).term(Term.ofYears(3)));
        facts.put("parameter.OLD", Parameter.of("TERM", Window.of("2010-01-01/2019-12-31")).term(Term.ofYears(30)));
        String function = "VPN";
        assertThat(fired(facts, PackTexts.pack("five").file("A", """
                rule "A/met-by-term"
                when
                    AsOf( $today : date )
                    Parameter( name == "TERM", window.covers( $today ) == Answer.YES, $t : term )
                    $c : Certificate( window.firstDay.plus( $t ) >= $today, window.covers( $today ) == Answer.YES )
                then
                    requirement.metBy( $c );
                end
                rule "A/met-by-function"
                when
                    $p : Product( functions contains SecurityFunction.%1$s )
                then
                    requirement.metBy( $p );
                end
                rule "A/refuses-function"
                when
                    $p : Product( functions not contains SecurityFunction.%1$s )
                then
                    requirement.refuses( $p );
                end
                rule "A/met-by-only"
                when
                    $s : Service( operatedFrom.only( Country.FR ) == Answer.YES )
                then
                    requirement.metBy( $s );
                end
                rule "A/met-by-status"
                when
                    $c : Certificate( status in ( EvidenceStatus.SUSPENDED, EvidenceStatus.WITHDRAWN ), window.lastDay != Day.NONE )
                then
                    requirement.metBy( $c );
                end
                rule "A/refuses-status"
                when
                    $c : Certificate( status not in ( EvidenceStatus.SUSPENDED, EvidenceStatus.WITHDRAWN ) )
                then
                    requirement.refuses( $c );
                end
                """.formatted(function)))).containsExactly("A/met-by-function products[0]", "A/met-by-only services[0]",
                        "A/met-by-term asOf parameter.TERM certificates[0]", "A/refuses-status certificates[0]");
    }

    @Test
    void momentsAreComparedByTheirDaysAndByTerms() {
        Facts facts = Facts.on("2026-09-14");
        facts.put("parameter.HOURS", Parameter.of("HOURS", Window.of("2020-01-01/none")).term(Term.of("24 hours")));
        Event late = facts.put("events[0]", Event.unsaid().awareAt(Moment.of("2026-09-12T23:30+02:00")).fixAvailableAt(Moment.NONE));
        Event early = facts.put("events[1]", Event.unsaid().awareAt(Moment.of("2026-09-13T00:30+02:00")).fixAvailableAt(Moment.of("2026-09-13T08:00Z")));
        facts.put("events[0].reports[0]", Report.unsaid().kind(ReportKind.EARLY_WARNING).at(Moment.of("2026-09-13T23:31+02:00")), late);
        facts.put("events[1].reports[0]", Report.unsaid().kind(ReportKind.EARLY_WARNING).at(Moment.of("2026-09-13T22:30Z")), early);
        assertThat(fired(facts, PackTexts.pack("moments").file("A", """
                rule "A/broken-by-late-report"
                when
                    Parameter( name == "HOURS", $hours : term )
                    $event : Event( $aware : awareAt )
                    $report : Report( owner == $event, at.within( $hours, $aware ) == Answer.NO )
                then
                    requirement.brokenBy( $event, $report );
                end
                rule "A/advises-limit-passed"
                when
                    AsOf( $today : date )
                    Parameter( name == "HOURS", $hours : term )
                    $event : Event( awareAt.dayAfter( $hours ) < $today )
                then
                    requirement.advises( $event );
                end
                rule "A/met-by-fix"
                when
                    AsOf( $today : date )
                    $event : Event( fixAvailableAt.day() <= $today )
                then
                    requirement.metBy( $event );
                end
                """))).containsExactly("A/advises-limit-passed asOf parameter.HOURS events[0]",
                        "A/broken-by-late-report parameter.HOURS events[0] events[0].reports[0]", "A/met-by-fix asOf events[1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"exists( Certificate() ) | true", "not( Qualification() ) | true", "exists( Qualification() ) | false",
        "not( Certificate() ) | false", "exists( Certificate() or Qualification() ) | true", "exists( Certificate() and Qualification() ) | false",
        "not( Qualification() and Certificate() ) | true", "exists( Certificate() ) not( Qualification() ) | true"})
    void aRuleMayBeginWithNotAndExists(String first, boolean fires) {
        assertThat(fired(twoCertificates(), PackTexts.pack("first").file("A", """
                rule "A/applies-to-product"
                when
                    %s
                    $p : Product( $name : name )
                    exists( Certificate( of == $name ) )
                then
                    requirement.appliesTo( $p );
                end
                """.formatted(first)))).isEqualTo(fires ? List.of("A/applies-to-product products[0]") : List.of());
    }

    @Test
    void aRecordKnowsItsOwner() {
        Facts facts = Facts.on("2025-06-01");
        Demand one = facts.put("market.demands[0]", Demand.of("D1"));
        Demand two = facts.put("market.demands[1]", Demand.of("D2"));
        facts.put("market.demands[0].accepts[0]", Label.certificate(CertificateScheme.CSPN), one);
        facts.put("market.demands[1].accepts[0]", Label.certificate(CertificateScheme.CSPN), two);
        assertThat(fired(facts, PackTexts.pack("six").file("A", """
                rule "A/met-by-label"
                when
                    $demand : Demand()
                    $label : Label( owner == $demand, certificate == CertificateScheme.CSPN )
                then
                    requirement.metBy( $demand, $label );
                end
                """))).containsExactly("A/met-by-label market.demands[0] market.demands[0].accepts[0]",
                        "A/met-by-label market.demands[1] market.demands[1].accepts[0]");
    }

    @Test
    void whatIsDerivedIsSeenInHigherStrataAndLaterPacksWhateverTheOrderOfFiles() {
        PackTexts first = PackTexts.pack("seven").file("A-LAST", """
                rule "A-LAST/broken-by-bad"
                when
                    $c : Certificate()
                    not( Derived( term == "GOOD", of == $c ) )
                then
                    requirement.brokenBy( $c );
                end
                """).file("B-SECOND", """
                rule "B-SECOND/derives"
                when
                    $c : Certificate()
                    not( Derived( term == "GONE", of == $c ) )
                then
                    requirement.derives( $c, "GOOD" );
                end
                """).file("C-FIRST", """
                rule "C-FIRST/derives"
                when
                    $c : Certificate( status == EvidenceStatus.WITHDRAWN )
                then
                    requirement.derives( $c, "GONE" );
                end
                rule "C-FIRST/derives-again"
                when
                    $c : Certificate( status == EvidenceStatus.WITHDRAWN, window.lastDay == Day.NONE )
                then
                    requirement.derives( $c, "GONE" );
                end
                """);
        PackTexts second = PackTexts.pack("eight").file("A", """
                rule "A/met-by-good"
                when
                    $d : Derived( term == "GOOD", $c : of )
                    $certificate : Certificate( this == $c )
                then
                    requirement.metBy( $certificate, $d );
                end
                rule "A/refuses-gone"
                when
                    $c : Certificate()
                    $gone : Derived( term == "GONE", of == $c )
                then
                    requirement.refuses( $c );
                end
                """);
        assertThat(fired(twoCertificates(), first, second)).containsExactly(
                "A-LAST/broken-by-bad certificates[1]",
                "A/met-by-good GOOD(certificates[0]) certificates[0]",
                "A/refuses-gone certificates[1] GONE(certificates[1])",
                "B-SECOND/derives certificates[0]",
                "C-FIRST/derives certificates[1]",
                "C-FIRST/derives-again certificates[1]");
    }
}
