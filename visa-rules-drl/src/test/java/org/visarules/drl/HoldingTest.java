package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.visarules.VisaRules;
import org.visarules.decision.Decision;
import org.visarules.engine.Engine;
import org.visarules.fact.Certificate;
import org.visarules.fact.CertificateScheme;
import org.visarules.fact.Window;

/** The days on which a decision holds are those on which deciding again, day by day, says the same. */
class HoldingTest {

    private static final int DOSSIERS = 120;
    private static final int DAYS = 30;
    private static final int LONG = 4_000;

    // Every answer is the evaluator's: how long a decision holds is asked of it alone.
    private final VisaRules rules = Engine.rules(BundledPacks.packs(), List.of());

    @Test
    void decidingOnOtherDaysAgrees() {
        AtomicInteger exact = new AtomicInteger();

        List<String> wrong = LongStream.range(0, DOSSIERS).parallel().boxed().flatMap(seed -> wrong(seed, exact).stream()).toList();

        assertThat(wrong).isEmpty();
        assertThat(exact).hasValueGreaterThan(DOSSIERS * 9 / 10);
    }

    @Test
    void aWindowUntilTheLastDayOfTheCalendarIsAWindowLikeAnyOther() {
        RandomDossiers.Asked asked = RandomDossiers.of(0);
        Certificate endless = Certificate.of(CertificateScheme.CSPN, "CERT-X").window(Window.of("0001-01-01/9999-12-31"));

        assertThat(rules.decide(asked.dossier().with(endless), asked.day()).holds()).isNotNull();
        assertThat(rules.decide(asked.dossier().with(endless), LocalDate.parse("9999-12-31")).holds().lastDay()).isEqualTo(LocalDate.MAX);
        assertThat(rules.decide(asked.dossier().with(endless), LocalDate.parse("0001-01-01")).holds().firstDay()).isEqualTo(LocalDate.MIN);
    }

    private List<String> wrong(long seed, AtomicInteger exact) {
        RandomDossiers.Asked asked = RandomDossiers.of(seed);
        Decision decision = rules.decide(asked.dossier(), asked.day());
        List<String> said = verdicts(decision);
        Decision.Holding holds = decision.holds();
        exact.addAndGet(holds.isExact() ? 1 : 0);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = 1; i <= DAYS; i++) {
            // The days around, and ever longer strides away.
            LocalDate day = asked.day();
            long stride = (long) i * i * LONG / (DAYS * DAYS) + i;
            days.addAll(List.of(day.minusDays(i), day.plusDays(i), day.minusDays(stride), day.plusDays(stride)));
        }
        if (!holds.firstDay().equals(LocalDate.MIN)) {
            days.addAll(List.of(holds.firstDay(), before(holds.firstDay())));
        }
        if (!holds.lastDay().equals(LocalDate.MAX)) {
            days.addAll(List.of(holds.lastDay(), after(holds.lastDay())));
        }
        return days.stream().filter(day -> isWrong(day, holds, verdicts(rules.decide(asked.dossier(), day)).equals(said)))
                .map(day -> "seed " + seed + " asked on " + asked.day() + " holds " + holds + ", yet not so on " + day).toList();
    }

    // Inside everything is the same; the days just outside differ, unless "at least" was said; further out it may be the same again.
    private static boolean isWrong(LocalDate day, Decision.Holding holds, boolean same) {
        boolean inside = !day.isBefore(holds.firstDay()) && !day.isAfter(holds.lastDay());
        boolean justOutside = !inside && !day.isBefore(before(holds.firstDay())) && !day.isAfter(after(holds.lastDay()));
        return inside && !same || justOutside && same && holds.isExact();
    }

    private static LocalDate before(LocalDate first) {
        return first.equals(LocalDate.MIN) ? first : first.minusDays(1);
    }

    private static LocalDate after(LocalDate last) {
        return last.equals(LocalDate.MAX) ? last : last.plusDays(1);
    }

    private static List<String> verdicts(Decision decision) {
        return decision.findings().stream()
                .map(finding -> finding.requirement() + " @ " + finding.subject().path() + " " + finding.verdict()).toList();
    }
}
