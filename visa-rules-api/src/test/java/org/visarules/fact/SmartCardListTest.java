package org.visarules.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.visarules.value.Answer;
import org.visarules.value.Quantity;

/** Reads a real list of 480 certificates, where it lies beside the project; it is no part of the project. */
class SmartCardListTest {

    private static final String FILE = "shared/data/smartcard-certificates-2023-10.csv";

    private static List<String[]> rows;

    @BeforeAll
    static void readTheList() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(FILE))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "Skipped: " + FILE + " lies in no folder above this one");
        List<String> lines = Files.readAllLines(folder.resolve(FILE));
        rows = lines.stream().skip(1).map(SmartCardListTest::cells).toList();
        assertThat(lines.get(0)).startsWith("seccerts_dgst,cert_id,name,manufacturer,scheme,status,eal,security_level,not_valid_before,not_valid_after");
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells.toArray(String[]::new);
    }

    @Test
    void everyNumberIsRecognisedWithItsCountry() {
        assertThat(rows).hasSize(480);
        for (String[] row : rows) {
            CertificateNumber number = CertificateNumber.of(row[1]);
            assertThat(number.scheme()).as(row[1]).isEqualTo(CertificateScheme.CC);
            assertThat(number.country()).as(row[1]).isEqualTo(Country.valueOf(row[4]));
            assertThat(number.serial()).as(row[1]).isNotEmpty();
        }
    }

    @Test
    void everyLevelIsReadAndNoVlaCountsAsVan() {
        int withVla = 0;
        int withoutVulnerabilityAnalysis = 0;
        for (String[] row : rows) {
            String printed = row[7];
            AssurancePackage read = AssurancePackage.read(CriteriaVersion.UNKNOWN, printed);
            Matcher eal = Pattern.compile("EAL(\\d)").matcher(printed);
            assertThat(eal.find()).as(printed).isTrue();
            assertThat(read.getEal()).isEqualTo(Quantity.of(eal.group(1)));
            boolean van = printed.contains("AVA_VAN");
            boolean vla = printed.contains("AVA_VLA");
            assertThat(read.vanAtLeast(1)).as(printed).isEqualTo(van ? Answer.YES : vla ? Answer.NO : Answer.UNKNOWN);
            withVla += vla ? 1 : 0;
            withoutVulnerabilityAnalysis += van || vla ? 0 : 1;
        }
        assertThat(withVla).isEqualTo(33);
        assertThat(withoutVulnerabilityAnalysis).isEqualTo(109);
    }

    @Test
    void threeWindowsEndOnTheDayOnWhichTheyBegin() {
        assertThat(rows.stream().filter(row -> !row[8].isEmpty() && !row[9].isEmpty() && Window.between(row[8], row[9]).isOdd())).hasSize(3);
    }
}
