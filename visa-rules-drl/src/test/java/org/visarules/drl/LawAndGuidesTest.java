package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.PackTable;
import org.visarules.formats.UnreadableFileException;

/** What guides say otherwise than the texts is answered row by row, and the page on it is what packs and cases say. */
class LawAndGuidesTest {

    private static final String REGENERATE = "mvn -pl visa-rules-drl -am test -Dtest=LawAndGuidesTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Dvisa-rules.regenerate=true";
    private static final Path PACKS = Path.of("src/main/packs");
    private static final Path PAGE = Path.of("..", "docs", "law-and-guides.md");
    private static final List<PackTable> PACK_TABLES = BundledPacks.packs().stream().map(CompiledPack::table).toList();

    private static List<LawAndGuides.Group> groups() throws IOException {
        Path file = Path.of("src/test/resources/law-and-guides.yaml");
        return LawAndGuides.read(file.toString(), Files.readString(file));
    }

    private static LawAndGuidesPage page(String text) {
        return new LawAndGuidesPage(LawAndGuides.read("rows", text), PACK_TABLES, PACKS);
    }

    @Test
    void everyRowIsThereOnce() throws IOException {
        assertThat(groups().stream().flatMap(group -> group.rows().stream()).flatMap(row -> row.ids().stream()))
                .containsExactlyInAnyOrderElementsOf(Sheets.idsListed("guides.rows"));
    }

    @Test
    void theListHasTheRowsOfTheSheets() {
        Map<String, Sheets.Section> sheets = Sheets.besideTheProject();
        for (Sheets.Section listed : Sheets.listed("guides.rows")) {
            Sheets.Section section = sheets.get(listed.name());
            // Rows of a table without ids are told apart by the list alone, and so are rows of no sheet.
            if (section != null && !section.ids().equals(List.of(section.name()))) {
                if (listed.whole()) {
                    assertThat(listed.ids()).as(listed.name()).isEqualTo(section.ids());
                } else {
                    assertThat(listed.ids()).as(listed.name()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(section.ids());
                }
            }
        }
    }

    @Test
    void everyRowHasItsCasesOrTheReasonWhyThereIsNone() throws IOException {
        assertThat(new LawAndGuidesPage(groups(), PACK_TABLES, PACKS).problems()).isEmpty();
    }

    @Test
    void thePageIsWhatRowsPacksAndCasesSay() throws IOException {
        String written = new LawAndGuidesPage(groups(), PACK_TABLES, PACKS).text();
        if (Boolean.getBoolean("visa-rules.regenerate")) {
            Files.writeString(PAGE, written);
            return;
        }
        assertThat(Files.readString(PAGE)).as("docs/law-and-guides.md; to write it again: " + REGENERATE).isEqualTo(written);
    }

    @Test
    void aRowThatSaysTooLittleIsTold() {
        assertThat(page("""
                groups:
                  - title: Group
                    rows:
                      - {ids: [guides/a], guide: audit, title: Title, claim: It says., does: Nothing.}
                """).problems()).containsExactly("guides/a: says no 'text'", "guides/a: has either cases or the reason why there is none", "guides/a: cites nothing");
    }

    @Test
    void aRowThatNamesWhatIsNotThereIsTold() {
        assertThat(page("""
                groups:
                  - title: Group
                    rows:
                      - ids: [guides/a]
                        guide: product
                        title: Title
                        claim: It says.
                        text: It is.
                        cites: [VISA-EUCC-LEVEL, VISA-NOTHING, VISA-QUALIFICATION-RENEWAL]
                        does: It decides.
                        cases: [visa/VISA-EUCC-LEVEL/Nobody wrote this, visa/VISA-NOTHING/Nor this, nothing]
                """).problems()).startsWith("guides/a: cites VISA-NOTHING, which is in no pack", "guides/a: cites VISA-QUALIFICATION-RENEWAL, which rests on a guide itself",
                        "guides/a: names the case visa/VISA-EUCC-LEVEL/Nobody wrote this, which is not there",
                        "guides/a: names the case visa/VISA-NOTHING/Nor this, which is not there", "guides/a: names the case nothing, which is not there")
                .last().asString().endsWith(", which wrote a guide");
    }

    @Test
    void aKeyThatIsUnknownRefusesTheFile() {
        assertThatThrownBy(() -> page("groups: [{title: Group, rows: [{ids: [guides/a], guide: other, clame: It says.}]}]"))
                .isInstanceOf(UnreadableFileException.class).hasMessageContaining("clame").hasMessageContaining("'product' or 'audit'");
    }
}
