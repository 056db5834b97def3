package org.visarules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.value.Quantity;

class CertificateNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EUCC-3087-2025-12-0001          | EUCC | 3087  | UNKNOWN | 2025 | 0001    | ''",
        "EUCC-3110-2025-12-2500098-01    | EUCC | 3110  | UNKNOWN | 2025 | 2500098 | 01",
        "ANSSI-CSPN-2023/14              | CSPN | ANSSI | FR      | 2023 | 14      | ''",
        "ANSSI-CSPN-2023_14              | CSPN | ANSSI | FR      | 2023 | 14      | ''",
        "ANSSI-CSPN-2019/03v2            | CSPN | ANSSI | FR      | 2019 | 03      | v2",
        "ANSSI-CSPN-2019/03-M01          | CSPN | ANSSI | FR      | 2019 | 03      | M01",
        "ANSSI-CC-2005/39                | CC   | ANSSI | FR      | 2005 | 39      | ''",
        "ANSSI-CC-2021/19v2              | CC   | ANSSI | FR      | 2021 | 19      | v2",
        "ANSSI-CC-2019/43-R01            | CC   | ANSSI | FR      | 2019 | 43      | R01",
        "ANSSI-CC-2018/44-S01            | CC   | ANSSI | FR      | 2018 | 44      | S01",
        "ANSSI-CC-2021/19v2-R01          | CC   | ANSSI | FR      | 2021 | 19      | v2 R01",
        "BSI-DSZ-CC-0322-2005            | CC   | BSI   | DE      | 2005 | 0322    | ''",
        "BSI-DSZ-CC-0866-V2-2014         | CC   | BSI   | DE      | 2014 | 0866    | V2",
        "2011-12-INF-1089                | CC   | CCN   | ES      | 2011 | 12      | 1089",
        "2012-9-INF-1200                 | CC   | CCN   | ES      | 2012 | 9       | 1200",
        "NSCIB-CC-111441-CR              | CC   | NSCIB | NL      | none | 111441  | CR",
        "NSCIB-CC-200716-CR2-CR          | CC   | NSCIB | NL      | none | 200716  | CR2 CR",
        "NSCIB-CC-11-32973-CR            | CC   | NSCIB | NL      | 2011 | 32973   | CR",
        "NSCIB-CC-13-37760-CR2-CR        | CC   | NSCIB | NL      | 2013 | 37760   | CR2 CR",
        "NSCIB-CC-2200035-01-CR          | CC   | NSCIB | NL      | none | 2200035 | 01 CR"})
    void knownShapesAreTakenApart(String printed, CertificateScheme scheme, String body, Country country, String year, String serial,
            String suffixes) {
        CertificateNumber number = CertificateNumber.of(printed);
        assertThat(number.isRecognised()).isTrue();
        assertThat(number.printed()).isEqualTo(printed);
        assertThat(number.scheme()).isEqualTo(scheme);
        assertThat(number.body()).isEqualTo(body);
        assertThat(number.country()).isEqualTo(country);
        assertThat(number.year()).isEqualTo(Quantity.of(year));
        assertThat(number.serial()).isEqualTo(serial);
        assertThat(String.join(" ", number.suffixes())).isEqualTo(suffixes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EX-2026/01", "", "2023/14", "ANSSI-CSPN-23/14", "BSI-DSZ-CC-322-2005", "EUCC-3087-2025-13-0001", "EUCC-3087-2025-12-1",
        "NSCIB-CC-111441", "ANSSI-CC-2019/43 (renewed)"})
    void everyOtherNumberIsKeptAsPrinted(String printed) {
        CertificateNumber number = CertificateNumber.of(printed);
        assertThat(number.isRecognised()).isFalse();
        assertThat(number).hasToString(printed);
        assertThat(number.year()).isEqualTo(Quantity.NONE);
        assertThat(number.suffixes()).isEmpty();
    }

    @Test
    void onlySchemesThatWeKnowTheNumbersOfAreHeldToThem() {
        assertThat(CertificateNumber.areKnown(CertificateScheme.CSPN)).isTrue();
        assertThat(CertificateNumber.areKnown(CertificateScheme.CC)).isTrue();
        assertThat(CertificateNumber.areKnown(CertificateScheme.EUCC)).isTrue();
        assertThat(CertificateNumber.areKnown(CertificateScheme.PVID)).isFalse();
    }
}
