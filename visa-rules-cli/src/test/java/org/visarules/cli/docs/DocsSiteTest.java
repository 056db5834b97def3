package org.visarules.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.cli.docs.Markets.Kind;
import org.visarules.cli.docs.Markets.Role;
import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.cli.show.InWords;
import org.visarules.decision.Spoken;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.fact.Buyer;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Marking;
import org.visarules.fact.SystemKind;
import org.visarules.formats.cases.Case;

class DocsSiteTest {

    private static final Path EXPECTED = Path.of("src/test/resources/docs");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
    private static final Catalogue CATALOGUE = new Catalogue(BundledPacks.packs().stream().map(CompiledPack::table).toList());
    private static final SortedMap<String, String> SITE = Site.of(CATALOGUE);
    private static final Map<String, ReadPage> PAGES = pages();

    private static Map<String, ReadPage> pages() {
        Map<String, ReadPage> pages = new HashMap<>();
        SITE.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path, ReadPage.of(path, text));
            }
        });
        return pages;
    }

    @Test
    void everyLinkLeadsToAPageAndToAPlaceOnIt() {
        Map<String, Set<String>> ids = new HashMap<>();
        PAGES.forEach((path, page) -> ids.put(path, new HashSet<>(page.ids())));
        List<String> astray = new ArrayList<>();
        int followed = 0;
        for (ReadPage page : PAGES.values()) {
            for (ReadPage.Target target : page.targets()) {
                if (target.leavesTheSite()) {
                    continue;
                }
                followed++;
                URI leads = URI.create("file:///" + page.path()).resolve(target.address());
                String path = leads.getPath().substring(1);
                if (!SITE.containsKey(path) || leads.getFragment() != null && !ids.get(path).contains(leads.getFragment())) {
                    astray.add(page.path() + " -> " + target.address());
                }
            }
        }
        assertThat(astray).isEmpty();
        assertThat(followed).isGreaterThan(10_000);
    }

    @Test
    void everyPageIsReachedFromTheFirst() {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(List.of("index.html"));
        while (!next.isEmpty()) {
            String path = next.remove(next.size() - 1);
            if (reached.add(path) && PAGES.containsKey(path)) {
                PAGES.get(path).targets().stream().filter(target -> !target.leavesTheSite())
                        .forEach(target -> next.add(URI.create("file:///" + path).resolve(target.address()).getPath().substring(1)));
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(SITE.keySet());
    }

    @Test
    void nothingIsFetchedFromElsewhereAndWhatLeavesIsALinkThatTheReaderFollows() {
        assertThat(PAGES.values()).allSatisfy(page -> assertThat(page.targets()).filteredOn(ReadPage.Target::leavesTheSite)
                .allSatisfy(target -> assertThat(target.element() + " " + target.address()).startsWith("a https://")));
        assertThat(SITE.get("style.css")).doesNotContain("url(", "@import", "http:", "https:");
        assertThat(SITE.get("search.js")).doesNotContain("http:", "https:", "fetch(", "XMLHttpRequest", "import(", "innerHTML");
        assertThat(PAGES.values()).allSatisfy(page -> {
            assertThat(page.all("style")).isEmpty();
            assertThat(page.all("iframe")).isEmpty();
            assertThat(page.all("*")).noneMatch(element -> element.hasAttribute("style") || element.hasAttribute("onclick") || element.hasAttribute("onload"));
        });
    }

    @Test
    void everyPageHasItsLanguageItsTwinOneTitleAndHeadingsInOrder() {
        assertThat(PAGES.values()).allSatisfy(page -> {
            String language = page.path().startsWith("fr/") ? "fr" : "en";
            assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo(language);
            assertThat(page.all("link").stream().map(link -> link.getAttribute("hreflang")).filter(twin -> !twin.isEmpty())).containsExactly("en", "fr");
            assertThat(page.all("h1")).hasSize(1);
            assertThat(page.all("title").get(0).getTextContent()).isNotBlank();
            assertThat(page.ids()).doesNotHaveDuplicates();
            int above = 0;
            for (var element : page.all("*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int level = element.getTagName().charAt(1) - '0';
                    assertThat(level).as(page.path() + ": " + element.getTextContent()).isLessThanOrEqualTo(above + 1);
                    above = level;
                }
            }
        });
        assertThat(PAGES.keySet().stream().filter(path -> path.startsWith("en/")).map(path -> path.substring(3)))
                .containsExactlyInAnyOrderElementsOf(PAGES.keySet().stream().filter(path -> path.startsWith("fr/")).map(path -> path.substring(3)).toList());
    }

    @Test
    void everyPageSaysThatAPersonDecidesAndThatNoAuthorityStandsBehindIt() {
        assertThat(PAGES.values()).allSatisfy(page -> assertThat(page.text())
                .contains(page.path().startsWith("fr/") ? Spoken.support().french() : Spoken.support().english()));
        assertThat(PAGES.get("index.html").text()).contains(Spoken.support().french());
    }

    @Test
    void everyRequirementHasItsPageInBothLanguagesWithAllThatIsKnownOfIt() {
        for (Locale locale : LANGUAGES) {
            InWords words = new InWords(CATALOGUE, locale);
            assertThat(CATALOGUE.units()).hasSizeGreaterThan(150).allSatisfy(unit -> {
                ReadPage page = PAGES.get(words.language() + "/" + Address.of(unit));
                String read = page.text();
                Set<String> ids = new HashSet<>(page.ids());
                TextEntry text = CATALOGUE.text(unit.pack(), unit.cites());
                assertThat(read).contains(unit.id(), plain(unit.cites().provision()), plain(words.say(text.title())), plain(unit.cites().quotation()),
                        text.url(), plain(words.read(unit.cites(), text)), plain(unit.source()));
                assertThat(read).doesNotContain("{$", "Bilingual[", "null");
                for (RuleTable rule : unit.rules()) {
                    assertThat(ids).contains(Address.anchor(rule.name()));
                    assertThat(read).contains(plain(words.sentence(unit.pack(), rule)), plain(words.heading(rule.verb())), rule.term(),
                            plain(words.days(rule)), plain(rule.cites().provision()), plain(words.say(rule.due())), plain(words.say(rule.actor())));
                }
                for (Case one : CATALOGUE.cases(unit)) {
                    assertThat(read).contains(plain(one.name()), plain(words.outcome(unit, one)), plain(one.undecidable()));
                }
                if (unit.requirement() != null) {
                    assertThat(read).contains(words.say(Spoken.of(unit.requirement().strength())), words.say(Spoken.of(unit.requirement().act())));
                }
            });
        }
    }

    @Test
    void everyTermParameterRegisterAndTextHasItsPlace() {
        for (String language : List.of("en", "fr")) {
            CATALOGUE.packs().forEach(pack -> {
                assertThat(PAGES.get(language + "/" + Address.TERMS).ids()).containsAll(pack.terms().stream().map(term -> term.id()).toList());
                assertThat(PAGES.get(language + "/" + Address.PARAMETERS).ids()).containsAll(pack.parameters().stream().map(parameter -> parameter.name()).toList());
                assertThat(PAGES.get(language + "/" + Address.REGISTERS).ids()).containsAll(pack.registers().stream().map(register -> register.name()).toList());
                assertThat(pack.texts()).allSatisfy(text -> assertThat(PAGES.get(language + "/" + Address.ofText(text.id())).text())
                        .contains(text.url(), text.readOn().toString(), text.readUntil().toString()));
            });
        }
    }

    @Test
    void everyRequirementIsFoundByItsTextItsSubjectItsActAndItsPack() {
        for (String language : List.of("en", "fr")) {
            assertThat(CATALOGUE.units()).filteredOn(unit -> unit.requirement() != null).allSatisfy(unit -> {
                for (String listing : List.of(Address.ofPack(unit.pack().id()), Address.ofSubject(unit.requirement().subject()), Address.of(unit.requirement().act()),
                        Address.ofText(unit.cites().text()))) {
                    assertThat(PAGES.get(language + "/" + listing).targets()).contains(new ReadPage.Target("a", "../" + Address.of(unit)));
                }
            });
        }
    }

    @Test
    void everyConstantOfAMarketHasItsNameAndEverySubjectToo() {
        Set<Enum<?>> named = new HashSet<>();
        Markets.KINDS.values().forEach(kinds -> kinds.forEach(kind -> named.add(kind.constant())));
        assertThat(Stream.of(Buyer.values(), MarketStatus.values(), SystemKind.values(), Marking.values()).flatMap(Arrays::<Enum<?>>stream)
                .filter(constant -> !constant.name().equals("UNKNOWN"))).allSatisfy(constant -> assertThat(named).contains(constant));
        Sheet sheet = new Sheet(new Reference(CATALOGUE), new InWords(CATALOGUE, Locale.FRENCH), Address.INDEX);
        assertThat(Site.subjects(sheet.reference())).allSatisfy(type -> assertThat(sheet.type(type)).isNotEqualTo(type));
    }

    @Test
    void marketsAreReadOffTheConditionsOfARequirementAndOfTheDefinitionsBelowIt() {
        Markets markets = new Markets(CATALOGUE);
        assertThat(role(markets, Buyer.STATE_ADMINISTRATION, "VISA-STATE-CERTIFIED-PRODUCTS")).isEqualTo(Role.ADDRESSED);
        assertThat(role(markets, MarketStatus.OIV, "LPM-RULE7-PROBE")).isEqualTo(Role.ADDRESSED);
        assertThat(role(markets, SystemKind.DETERRENCE, "LPM-RULE7-PROBE")).isEqualTo(Role.EXCEPTED);
        assertThat(role(markets, Marking.SECRET, "PASSI-CLASSIFIED-SERVICE")).isEqualTo(Role.ADDRESSED);
        assertThat(markets.named(kind(MarketStatus.OIV))).anySatisfy(named -> {
            assertThat(named.unit().id()).isEqualTo("LPM-RULE7-PROBE");
            assertThat(named.through()).containsExactly("LPM-SIIV");
        });
        assertThat(markets.whoever()).extracting(Unit::id).contains("VISA-DEMAND-CERTIFICATE").doesNotContain("VISA-STATE-CERTIFIED-PRODUCTS", "LPM-RULE7-PROBE");
    }

    @Test
    void whatARequirementSaysOfItsMarketInItsOwnRulesIsNeverLost() {
        Markets markets = new Markets(CATALOGUE);
        Pattern constant = Pattern.compile("\\b(Buyer|MarketStatus|SystemKind|Marking)\\.([A-Z_]+)");
        List<String> seen = new ArrayList<>();
        for (Unit unit : CATALOGUE.units()) {
            if (unit.requirement() != null) {
                constant.matcher(unit.source()).results().forEach(found -> {
                    Kind kind = Markets.KINDS.values().stream().flatMap(List::stream).filter(each -> each.constant().name().equals(found.group(2))
                            && each.constant().getDeclaringClass().getSimpleName().equals(found.group(1))).findFirst().orElseThrow();
                    assertThat(markets.named(kind)).as(unit.id() + " on " + found.group()).anyMatch(named -> named.unit().id().equals(unit.id()));
                    seen.add(found.group());
                });
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void equalPacksGiveEqualBytes() {
        assertThat(Site.of(new Catalogue(BundledPacks.packs().stream().map(CompiledPack::table).toList()))).isEqualTo(SITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "en/texts/EEA-AGREEMENT.html", "fr/requirements/CRA-ART13-SBOM.html"})
    void aSmallPageIsWrittenAsExpected(String path) throws IOException {
        Path file = EXPECTED.resolve(path.replace('/', '.'));
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, SITE.get(path));
            throw new AssertionError(file + " was missing and is written now; read it.");
        }
        assertThat(SITE.get(path)).isEqualTo(Files.readString(file));
    }

    @Test
    void whatIsWrittenIsEscaped() {
        assertThat(Element.of("p", "a < b & \"c\" ", Element.of("a", "</script>").with("href", "\"><x>"))).hasToString(
                "<p>a &lt; b &amp; \"c\" <a href=\"&quot;&gt;&lt;x&gt;\">&lt;/script&gt;</a></p>\n");
    }

    private static Role role(Markets markets, Enum<?> constant, String id) {
        return markets.named(kind(constant)).stream().filter(named -> named.unit().id().equals(id)).findFirst().orElseThrow().role();
    }

    private static Kind kind(Enum<?> constant) {
        return Markets.KINDS.values().stream().flatMap(List::stream).filter(kind -> kind.constant() == constant).findFirst().orElseThrow();
    }

    private static String plain(String text) {
        return ReadPage.plain(text).strip();
    }
}
