package org.visarules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.visarules.decision.Verdict;
import org.visarules.fact.Country;

class VetListTest {

    private static final Path LIST = Path.of("lists", "smart-cards.csv");
    private static final Path EXPECTED = Path.of("src", "test", "resources", "vet-list.txt");
    private static final String REAL = "shared/data/smartcard-certificates-2023-10.csv";

    @Test
    void theListIsTheOneThatIsGenerated() throws IOException {
        assertThat(Files.readString(LIST)).isEqualTo(InventedList.text());
    }

    @Test
    void theTablesReadAsExpected() throws IOException {
        Printed.expect(EXPECTED, Printed.by(VetList::main, LIST.toString()));
    }

    @Test
    void aRealListOf480SmartCardsIsDecidedRowByRow() throws IOException {
        List<ListedCertificate> rows = ListedCertificate.read(realList());
        assertThat(rows).hasSize(480);
        for (LocalDate day : List.of(LocalDate.of(2023, 10, 1), LocalDate.of(2026, 11, 21))) {
            boolean early = day.getYear() == 2023;
            // Counted by hand on the dates and levels alone.
            assertThat(rows.stream().filter(row -> isWithin(row, day))).hasSize(early ? 151 : 67);
            assertThat(rows.stream().filter(row -> isWithin(row, day) && row.level().contains("AVA_VAN.5"))).hasSize(early ? 107 : 47);
            for (Country market : List.of(Country.FR, Country.DE)) {
                List<VetList.Outcome> outcomes = VetList.decide(rows, market, day);
                assertThat(outcomes).hasSize(480).allMatch(outcome -> !outcome.ground().isEmpty(), "says why");
                IntStream.range(0, rows.size()).forEach(i -> judge(rows.get(i), outcomes.get(i), day));
            }
        }
    }

    // What the dates and the printed level settle, whatever the rules.
    private static void judge(ListedCertificate row, VetList.Outcome outcome, LocalDate day) {
        String what = row + " on " + day + ": " + outcome;
        boolean van = row.level().contains("AVA_VAN.");
        boolean vla = row.level().contains("AVA_VLA");
        if (isWithin(row, day) && row.level().contains("AVA_VAN.4 AVA_VAN.5")) {
            // Parts of the product were evaluated lower; what holds for the whole is the lower level.
            assertThat(outcome.ground()).as(what).contains("minimum");
        } else if (isWithin(row, day) && row.level().contains("AVA_VAN.5")) {
            assertThat(outcome.verdict()).as(what).isEqualTo(Verdict.COMPLIANT);
        } else if (!isWithin(row, day)) {
            assertThat(outcome.verdict()).as(what).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(outcome.ground()).as(what).matches(".*/refuses-(printed-end|past-maximum)");
        } else if (van || vla) {
            assertThat(outcome.verdict()).as(what).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(outcome.ground()).as(what).contains("minimum");
        } else {
            // A level without a component of vulnerability analysis: open, or failing for a reason that is named.
            assertThat(outcome.verdict() == Verdict.UNDETERMINED || outcome.ground().contains("minimum")).as(what).isTrue();
        }
    }

    private static boolean isWithin(ListedCertificate row, LocalDate day) {
        return !LocalDate.parse(row.firstDay()).isAfter(day) && !LocalDate.parse(row.lastDay()).isBefore(day);
    }

    private static Path realList() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(REAL))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "Skipped: " + REAL + " lies in no folder above this one");
        return folder.resolve(REAL);
    }
}
