package org.visarules.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.visarules.Dossier;
import org.visarules.VisaRules;
import org.visarules.ask.Timeline;
import org.visarules.decision.Cause;
import org.visarules.decision.Change;
import org.visarules.decision.Decision;
import org.visarules.decision.FactRef;
import org.visarules.decision.Finding;
import org.visarules.decision.PackId;
import org.visarules.decision.Reading;
import org.visarules.decision.Verdict;
import org.visarules.fact.Buyer;
import org.visarules.fact.Country;
import org.visarules.fact.Market;
import org.visarules.fact.Product;
import org.visarules.rule.Act;
import org.visarules.rule.Citation;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class TimelineFormatsTest {

    private static final LocalDate TURN = LocalDate.of(2027, 5, 3);
    private static final Citation CODE = new Citation("CODE", Phrase.of("Code; of, laws\\rules", "Code des règles ; été"), "art. 1", "https://example.org/code",
            Confidence.READ_IN_TEXT, TURN, TURN, "");
    private static final FactRef PRODUCT = new FactRef("products[0]", "Product", "Passe Muraille");

    /** Not compliant until a day, with one cause. */
    private static final VisaRules RULES = new VisaRules() {
        @Override
        public Decision decide(Dossier dossier, LocalDate day) {
            boolean before = day.isBefore(TURN);
            Finding finding = new Finding("R-1", "lpm", Act.USE, Strength.MANDATORY, Phrase.of("A label", "Un label"), PRODUCT,
                    before ? Verdict.NON_COMPLIANT : Verdict.COMPLIANT, List.of(), CODE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
            return new Decision(new Decision.Parts(day, List.of(Act.USE), List.of("complete-file"), packs(), 1, List.of("evaluator"), true, List.of(finding),
                    List.of(), List.of(), List.of(), List.of()), () -> new Decision.Holding(LocalDate.MIN, before ? TURN.minusDays(1) : LocalDate.MAX, true));
        }

        @Override
        public List<Change> causes(Dossier dossier, LocalDate day, List<Change> changes) {
            return changes.stream().map(change -> change.because(true, List.of(new Cause(Phrase.of("It begins.", "Elle commence."), PRODUCT, List.of(CODE))))).toList();
        }

        @Override
        public List<PackId> packs() {
            return List.of(new PackId("lpm", "0.1.0", "00ff"));
        }
    };

    private static Timeline timeline(String name, String first) {
        return Timeline.of(RULES, Dossier.on(Market.of(Buyer.PRIVATE_COMPANY, Country.FR)).offering(Product.named(name).version("1.0")),
                LocalDate.parse(first), LocalDate.of(2027, 12, 31));
    }

    private static String calendar(Timeline timeline, Locale locale) {
        return TimelineCalendar.write(timeline, locale, Reading.MARKET);
    }

    @Test
    void theSchemaAcceptsWhatIsWrittenAndRefusesALostOrForeignKey() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TimelineJson.schema());
        String written = TimelineJson.write(timeline("Coffre", "2026-11-21"));
        JsonNode tree = Json.MAPPER.readTree(written);
        assertThat(schema.validate(tree)).isEmpty();
        assertThat(tree.at("/spans/1/changes/0/causes/0/sentence/fr").textValue()).isEqualTo("Elle commence.");
        assertThat(tree.at("/spans/1/verdict").textValue()).isEqualTo("compliant");
        assertThat(tree.at("/spans/0/changes")).isEmpty();
        tree.fieldNames().forEachRemaining(key -> assertThat(schema.validate(((ObjectNode) tree.deepCopy()).without(key))).as(key).isNotEmpty());
        tree.at("/spans/1").fieldNames().forEachRemaining(key -> {
            JsonNode lost = tree.deepCopy();
            ((ObjectNode) lost.at("/spans/1")).remove(key);
            assertThat(schema.validate(lost)).as(key).isNotEmpty();
        });
        assertThat(schema.validate(((ObjectNode) tree.deepCopy()).put("authority", "nobody"))).isNotEmpty();
    }

    @Test
    void aCalendarReadsLikeThis() {
        assertThat(unfolded(calendar(timeline("Coffre", "2026-11-21"), Locale.ENGLISH))).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//visa-rules//timeline 1//EN
                CALSCALE:GREGORIAN
                BEGIN:VEVENT
                UID:20261121-26df852edfacce3d@visa-rules
                DTSTAMP:20261121T000000Z
                DTSTART;VALUE=DATE:20261121
                SUMMARY;LANGUAGE=en:Coffre 1.0: not compliant
                DESCRIPTION:2026-11-21 to 2027-05-02 (163 days): use: not compliant\\n\\nDecision support: a person decides. Independent of ANSSI and of every authority.
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:20270503-26df852edfacce3d@visa-rules
                DTSTAMP:20261121T000000Z
                DTSTART;VALUE=DATE:20270503
                SUMMARY;LANGUAGE=en:Coffre 1.0: compliant
                DESCRIPTION:2027-05-03 to 2027-12-31 (243 days): use: compliant\\n  not compliant -> compliant: R-1 (A label)\\n  source     Code\\; of\\, laws\\\\rules\\, art. 1\\, https://example.org/code\\n  cause      It begins.\\n  source     Code\\; of\\, laws\\\\rules\\, art. 1\\, https://example.org/code\\n\\nDecision support: a person decides. Independent of ANSSI and of every authority.
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """);
    }

    @Test
    void everyLineEndsAsTheFormatAsksAndHasAtMost75Octets() {
        for (String name : List.of("Coffre", "Ä".repeat(200), "a" + "é😀".repeat(60), "Line\nbreak\r\tand; tab")) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                String calendar = calendar(timeline(name, "2026-11-21"), locale);
                assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r", "\t", "\uFFFD");
                assertThat(calendar).endsWith("\r\n");
                for (String line : calendar.split("\r\n")) {
                    byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                    assertThat(octets).hasSizeLessThanOrEqualTo(75);
                    assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
                }
            }
        }
        assertThat(unfolded(calendar(timeline("a" + "é😀".repeat(60), "2026-11-21"), Locale.FRENCH))).contains("SUMMARY;LANGUAGE=fr:a" + "é😀".repeat(60) + " 1.0: non conforme\n");
    }

    @Test
    void anEventKeepsItsIdentifierWhateverTheWindow() {
        String wide = calendar(timeline("Coffre", "2026-11-21"), Locale.ENGLISH);
        assertThat(calendar(timeline("Coffre", "2026-11-21"), Locale.ENGLISH)).isEqualTo(wide);
        String later = calendar(timeline("Coffre", "2027-01-01"), Locale.FRENCH);
        assertThat(uids(later).get(1)).isEqualTo(uids(wide).get(1));
        assertThat(uids(calendar(timeline("Autre", "2026-11-21"), Locale.ENGLISH))).doesNotContainAnyElementsOf(uids(wide));
        assertThat(uids(wide)).doesNotHaveDuplicates();
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "").replace("\r\n", "\n");
    }
}
