package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierMistakesTest {

    private static final String HEAD = "format: visa-rules/dossier/1\n";

    private static UnreadableFileException refusal(String text) {
        return catchThrowableOfType(UnreadableFileException.class, () -> DossierFiles.read("d.yaml", text));
    }

    @Test
    void everyMistakeOfAFileIsReportedAtOnceWithItsPlaceAndWhatToDo() {
        assertThat(refusal(HEAD + """
                markt: {}
                product:
                  functionss: [vpn]
                  functions: [vnp, encryption, encryption]
                  placing: {on: 2027-02-30}
                  form: hardwear
                  foss: {free: true}
                  use: yes
                  version: [1]
                  name:
                """)).hasMessage("""
                d.yaml:2:1: markt: There is no such key here. Did you mean 'market'?
                d.yaml:4:3: product.functionss: There is no such key here. Did you mean 'functions'?
                d.yaml:5:15: product.functions[0]: 'vnp' is no security function. Did you mean 'vpn'?
                d.yaml:5:32: product.functions[2]: 'encryption' stands here twice. Keep one.
                d.yaml:6:17: product.placing.on: '2027-02-30' is no day of the calendar; write for example 2026-11-21, 'none' or '?'.
                d.yaml:7:9: product.form: 'hardwear' is no product form. Did you mean 'hardware'?
                d.yaml:8:16: product.foss.free: 'true' is no answer. Write yes.
                d.yaml:9:8: product.use: Keys with values are written here, no single value. Keys are: roles, place, essential, misuse, followsAnssiRules, labelledAlternative.
                d.yaml:10:12: product.version: One value is written here, no list.
                d.yaml:11:8: product.name: No value is written. Leave the key out if the value is not known.""");
    }

    @Test
    void aProfileThatIsNotThereIsSaidWithItsPlaceAndTheNearest() {
        assertThat(refusal(HEAD + """
                market:
                  profiles: [oiv, administratoin, none, oiv]
                """)).hasMessage("""
                d.yaml:3:19: market.profiles[1]: 'administratoin' is no market profile. Did you mean 'administration'?
                d.yaml:3:35: market.profiles[2]: 'none' is no market profile. Did you mean 'ose'?
                d.yaml:3:41: market.profiles[3]: 'oiv' stands here twice. Keep one.""");
        assertThat(refusal(HEAD + """
                markets:
                  - {id: M1, profiles: oiv}
                  - {id: M2, profile: [oiv]}
                """)).hasMessage("""
                d.yaml:3:24: markets[0].profiles: A list is written here. Write [oiv].
                d.yaml:4:14: markets[1].profile: There is no such key here. Did you mean 'profiles'?""");
        assertThat(refusal(HEAD + "product: {profiles: [oiv]}\n")).hasMessageContaining("product.profiles: There is no such key here.");
    }

    @Test
    void anOverseasDepartmentIsWrittenAsFrance() {
        assertThat(refusal(HEAD + """
                service: {storedIn: [FR, RE, XX]}
                """)).hasMessage("""
                d.yaml:2:26: service.storedIn[1]: 'RE' is no country. Write FR, of which it is a part.
                d.yaml:2:30: service.storedIn[2]: 'XX' is no country. Did you mean 'AX'?""");
    }

    @Test
    void aMomentNeedsATimeAndAnOffset() {
        assertThat(refusal(HEAD + """
                events:
                  - awareAt: 2026-09-12
                    fixAvailableAt: 2026-09-12T08:30
                    foundOn: 2026-09-12T08:30+02:00
                    reports: [{at: 12/09/2026 08:30}, {at: [2026-09-12T08:30Z]}, {at: {}}, {att: none}]
                """)).hasMessage("""
                d.yaml:3:14: events[0].awareAt: '2026-09-12' is no moment; write day, time and offset, for example 2026-11-21T08:30+01:00, or 'none' or '?'.
                d.yaml:4:21: events[0].fixAvailableAt: '2026-09-12T08:30' is no moment; write day, time and offset, for example 2026-11-21T08:30+01:00, or 'none' or '?'.
                d.yaml:5:14: events[0].foundOn: '2026-09-12T08:30+02:00' is no day of the calendar; write for example 2026-11-21, 'none' or '?'.
                d.yaml:6:20: events[0].reports[0].at: '12/09/2026 08:30' is no moment; write day, time and offset, for example 2026-11-21T08:30+01:00, or 'none' or '?'.
                d.yaml:6:44: events[0].reports[1].at: One value is written here, no list. Write for example 2026-11-21T08:30+01:00.
                d.yaml:6:71: events[0].reports[2].at: One value is written here, no keys. Write for example 2026-11-21T08:30+01:00.
                d.yaml:6:77: events[0].reports[3].att: There is no such key here. Did you mean 'at'?""");
        assertThatThrownBy(() -> DossierFiles.read("d.json", "{\"format\": \"visa-rules/dossier/1\", \"event\": {\"awareAt\": \"2026-09-12T08:30\"}}"))
                .hasMessage("d.json:1:57: event.awareAt: '2026-09-12T08:30' is no moment; write day, time and offset, for example 2026-11-21T08:30+01:00, or 'none' or '?'.");
    }

    @Test
    void evidenceIsReadAsStrictly() {
        assertThat(refusal(HEAD + """
                certificates:
                  - {scheme: cspn, number: a, level: high, window: 2026-02-10}
                  - {scheme: eucc, level: substantail, window: 2026-02-10/2026-02-31}
                  - {level: high}
                  - {scheme: eucc, level: high, csaLevel: high}
                  - {assurance: {eal: four, components: [AVA_VAN5, ALC_FLR.3+], avaVan: 5}}
                  - oops
                  - {status: {stated: [in-force]}}
                  - {status: {stated: in-force, x: 1}}
                  - {versions: {a: b}, maintenance: {on: 2026-01-01}}
                  - {versions: [3.9 to 3.1, [a]]}
                  - {source: fax}
                complete: [certificate, foo]
                acts: [by, buy, buy]
                assume: all
                fictional: [a]
                """).problems()).extracting(FileProblem::toString).map(line -> line.replaceAll("(Keys|There) (are): .*", "…"))
                .containsExactly("""
                d.yaml:3:31: certificates[0].level: 'cspn' has no levels. Leave the level out; levels go with: eucc.
                d.yaml:3:52: certificates[0].window: '2026-02-10' is no window; write for example 2026-02-10/2029-02-09, with '?' for a day that is not known and 'none' for no end.
                d.yaml:4:27: certificates[1].level: 'substantail' is no csa level. Did you mean 'substantial'?
                d.yaml:4:48: certificates[1].window: '2026-02-31' is no day of the calendar; write for example 2026-11-21, 'none' or '?'.
                d.yaml:5:6: certificates[2].level: A level is one of a scheme. Say which, under 'scheme'; levels go with: eucc.
                d.yaml:6:20: certificates[3].level: 'csaLevel' and 'level' say the same thing twice. Keep one of the two.
                d.yaml:7:23: certificates[4].assurance.eal: 'four' is no number; write for example 5 or 24.5.
                d.yaml:7:42: certificates[4].assurance.components[0]: 'AVA_VAN5' is no assurance component; write for example AVA_VAN.5, without '+'.
                d.yaml:7:52: certificates[4].assurance.components[1]: 'ALC_FLR.3+' is no assurance component; write for example AVA_VAN.5, without '+'.
                d.yaml:7:73: certificates[4].assurance.avaVan: A list is written here. Write [5].
                d.yaml:8:5: certificates[5]: Keys with values are written here, no single value. …
                d.yaml:9:23: certificates[6].status.stated: Sources that differ state at least two values, each once. Write a single value without 'stated'.
                d.yaml:10:23: certificates[7].status.stated: The values that sources state are a list. Write for example {stated: [first, second]}.
                d.yaml:10:33: certificates[7].status.x: There is no such key beside 'stated'. Remove it.
                d.yaml:11:16: certificates[8].versions: One value is written here, no keys.
                d.yaml:11:37: certificates[8].maintenance: A list is written here. Begin each element with '- '.
                d.yaml:12:17: certificates[9].versions[0]: '3.9 to 3.1' ends before it begins.
                d.yaml:12:29: certificates[9].versions[1]: One word is written here.
                d.yaml:13:14: certificates[10].source: 'fax' is no source kind. …
                d.yaml:14:12: complete[0]: 'certificate' is no list of evidence. Did you mean 'certificates'?
                d.yaml:14:25: complete[1]: 'foo' is no list of evidence. …
                d.yaml:15:8: acts[0]: 'by' is not known here. Did you mean 'buy'?
                d.yaml:15:17: acts[2]: 'buy' stands here twice. Keep one.
                d.yaml:16:9: assume: A list is written here. Write [all].
                d.yaml:17:12: fictional: A text is written here.""".split("\n"));
    }

    @Test
    void whatYamlAllowsAndDossiersDoNotIsRefused() {
        assertThat(refusal(HEAD + "product: {name: a, name: b}\n"))
                .hasMessage("d.yaml:2:20: product.name: The key stands here twice. Keep one; the first is in line 2.");
        assertThat(refusal(HEAD + "product: &p {name: a}\nservices: [*p]\n").problems()).extracting(FileProblem::toString)
                .startsWith("d.yaml:2:10: product: '&p' names a value for repetition. Remove it; anchors are not read.",
                        "d.yaml:3:12: services[0]: '*p' repeats another value. Write the value itself; aliases are not read.");
        assertThat(refusal(HEAD + "product: !!map {name: !str a}\n")).hasMessage("""
                d.yaml:2:10: product: '!!map' gives the value a type. Remove it; tags are not read.
                d.yaml:2:23: product.name: '!str' gives the value a type. Remove it; tags are not read.""");
        assertThat(refusal(HEAD + "---\n" + HEAD))
                .hasMessage("d.yaml:2:1: A second document begins here. Write one document per file.");
        assertThat(refusal(HEAD + "? {a: b}\n: c\n")).hasMessage("d.yaml:2:3: A key is a word. Write 'key: value'.");
        assertThat(refusal(HEAD + "product:\n\tname: a\n")).hasMessage("d.yaml:3:1: A tab stands here. Indent with spaces.");
    }

    @Test
    void oneOrSeveralNeverBoth() {
        assertThat(refusal(HEAD + "product: {}\nproducts: []\n"))
                .hasMessage("d.yaml:3:1: products: 'product' and 'products' say the same thing twice. Keep one of the two.");
        assertThat(refusal(HEAD + "market: {}\nmarkets: []\n"))
                .hasMessage("d.yaml:3:1: markets: 'market' and 'markets' say the same thing twice. Keep one of the two.");
        assertThat(refusal(HEAD + "markets: [{id: a}, {id: a}, {}, x]\n")).hasMessage("""
                d.yaml:2:25: markets[1].id: Two markets have this id. Give each its own.
                d.yaml:2:29: markets[2]: One of several markets needs an id. Write for example 'id: ministry'.
                d.yaml:2:33: markets[3]: A market is keys with values.""");
    }

    @Test
    void aFileSaysItsFormat() {
        assertThat(refusal("market: {}\n"))
                .hasMessage("d.yaml:1:1: The dossier does not say its format. Write 'format: visa-rules/dossier/1' on top.");
        assertThat(refusal("format: visa-rules/dossier/2\n"))
                .hasMessage("d.yaml:1:9: format: This format is not known here. Write 'format: visa-rules/dossier/1'.");
        assertThat(refusal("")).hasMessage("d.yaml:1:1: The file is empty.");
        assertThat(refusal("# nothing but a remark\n")).hasMessage("d.yaml:1:1: The file is empty.");
        assertThat(refusal("[]")).hasMessage("d.yaml:1:1: A dossier is keys with values. Begin with 'format: visa-rules/dossier/1'.");
    }

    @Test
    void brokenTextIsRefusedWithItsPlace() {
        assertThat(refusal(HEAD + "product: {name: a\n")).hasMessageStartingWith("d.yaml:3:1: This is neither YAML nor JSON: ");
        assertThat(refusal(HEAD + "product: {name: a}}\n")).hasMessageStartingWith("d.yaml:2:19: This is neither YAML nor JSON: ");
        assertThat(refusal(HEAD + "product: {name: \"a\n")).hasMessageStartingWith("d.yaml:3:1: This is neither YAML nor JSON: ");
        assertThat(refusal("{\"format\": \"visa-rules/dossier/1\", \"product\": {\"name\": null}}"))
                .hasMessage("d.yaml:1:56: product.name: No value is written. Leave the key out if the value is not known.");
        assertThat(refusal(HEAD + "description: a\u0000b"))
                .hasMessage("d.yaml:2:15: The character U+0000 is not allowed here. Is this a text file?");
    }

    @ParameterizedTest
    @CsvSource({"40", "100000"})
    void deepNestingIsRefusedBeforeItCostsAnything(int depth) {
        assertThat(refusal("[".repeat(depth))).hasMessageEndingWith("Values are nested deeper than 32 levels.");
        assertThat(refusal("{\"a\":".repeat(depth))).hasMessageEndingWith("Values are nested deeper than 32 levels.");
    }

    @Test
    void aFileIsUtf8WithOrWithoutByteOrderMark() {
        byte[] utf8 = ("\uFEFF" + HEAD + "product: {name: Été}\n").getBytes(StandardCharsets.UTF_8);

        assertThat(DossierFiles.read("d.yaml", utf8).get(0).facts().getProducts().records().get(0).getName()).hasToString("Été");
        assertThatThrownBy(() -> DossierFiles.read("d.yaml", ("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_16LE)))
                .hasMessage("d.yaml:1:1: This is UTF-16 text. Save the file as UTF-8.");
        assertThatThrownBy(() -> DossierFiles.read("d.yaml", HEAD.getBytes(StandardCharsets.UTF_16)))
                .hasMessage("d.yaml:1:1: This is UTF-16 text. Save the file as UTF-8.");
        assertThatThrownBy(() -> DossierFiles.read("d.yaml", (HEAD + "product: {name: Été}\n").getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("d.yaml:2:17: This is no UTF-8 text. Save the file as UTF-8.");
    }

    @Test
    void junkIsRefusedWithASentenceAndNothingElse() {
        Random random = new Random(20261121);
        for (int i = 0; i < 1000; i++) {
            byte[] junk = new byte[random.nextInt(200)];
            random.nextBytes(junk);
            assertThatThrownBy(() -> DossierFiles.read("d.yaml", junk)).isInstanceOf(UnreadableFileException.class)
                    .hasMessageStartingWith("d.yaml:");
        }
    }

    @Test
    void aSampleWithOneCharacterChangedIsReadOrRefused() {
        Random random = new Random(20261121);
        String letters = "{}[]:,-'\"#&*!|>%@` \t\nax0?\\";
        int refused = 0;
        for (int i = 0; i < 1200; i++) {
            String text = Samples.text(Samples.ALL.get(i % Samples.ALL.size()));
            int at = random.nextInt(text.length());
            String changed = text.substring(0, at) + letters.charAt(random.nextInt(letters.length())) + text.substring(at + random.nextInt(2));
            try {
                assertThat(DossierFiles.read("d.yaml", changed)).isNotEmpty();
            } catch (UnreadableFileException e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isBetween(300, 1199);
    }

    @Test
    void aFileThatIsNotThereOrTooLargeIsRefused(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> DossierFiles.read(missing)).hasMessage(missing + ":1:1: There is no such file.");
        assertThatThrownBy(() -> DossierFiles.read(folder)).hasMessage(folder + ":1:1: This is a directory. Name a file.");
        Path large = Files.write(folder.resolve("large.yaml"), new byte[9 * 1024 * 1024]);
        assertThatThrownBy(() -> DossierFiles.read(large)).hasMessage(large + ":1:1: The file is larger than 8 MB. Split it.");
        Path right = Files.writeString(folder.resolve("right.yaml"), Samples.text("gateway"));
        assertThat(DossierFiles.read(right)).isEqualTo(Samples.read("gateway"));
    }

    @Test
    void aThousandCertificatesAreRead() {
        StringBuilder text = new StringBuilder(HEAD + "product: {name: Un}\ncertificates:\n");
        for (int i = 0; i < 1000; i++) {
            text.append("  - {scheme: cspn, number: EX-").append(i).append(", versions: 5.2.").append(i)
                    .append(", window: 2026-02-10/2029-02-09, status: in-force, assurance: {eal: 4, components: [AVA_VAN.5]}}\n");
        }
        assertThat(DossierFiles.read("d.yaml", text.toString()).get(0).facts().getCertificates().records()).hasSize(1000);
    }
}
