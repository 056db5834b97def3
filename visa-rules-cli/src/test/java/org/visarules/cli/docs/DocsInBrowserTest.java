package org.visarules.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.visarules.cli.show.Catalogue;
import org.visarules.drl.BundledPacks;
import org.visarules.engine.CompiledPack;

/** The site as it lies in a folder, looked at in a browser. */
class DocsInBrowserTest {

    private static final int PHONE = 360;
    private static final int DESK = 1100;

    @TempDir
    private static Path folder;

    private static SortedMap<String, String> site;
    private static Browser browser;

    @BeforeAll
    static void open() throws Exception {
        Optional<Path> program = Browser.onPath();
        Assumptions.assumeTrue(program.isPresent(), "There is no chromium, chromium-browser or google-chrome on the PATH, so the site was not looked at in a browser.");
        site = Site.of(new Catalogue(BundledPacks.packs().stream().map(CompiledPack::table).toList()));
        new SiteFolder(folder.resolve("site")).write(site);
        browser = new Browser(program.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asAtADesk() {
        browser.window(DESK, 900);
        browser.shownAs("screen", "light");
    }

    @ParameterizedTest
    @CsvSource({
        "en/index.html#q=probe, requirements/LPM-RULE7-PROBE.html",
        "en/index.html?q=qualified+product+siiv, requirements/LPM-RULE7-PROBE.html",
        "fr/index.html#q=sonde, requirements/LPM-RULE7-PROBE.html",
        "fr/index.html#q=ATTAQUES%20qualifie%20siiv, requirements/LPM-RULE7-PROBE.html",
        "en/index.html#q=cra-art32-class-i, requirements/CRA-ART32-CLASS-I.html",
        "en/index.html#q=CSPN-MAXIMUM-TERM, parameters.html#CSPN-MAXIMUM-TERM",
        "fr/index.html#q=journal%20officiel%20normes%20harmonisees, registers.html#CRA-CITED-STANDARDS"})
    void theSearchFindsWhatIsAskedFor(String address, String found) {
        open(address);
        assertThat(results()).first().isEqualTo(found);
        assertThat(browser.evaluate("document.getElementById('found').textContent").asText()).startsWith(results().size() + " ");
    }

    @Test
    void theSearchFollowsWhatIsTypedAndSaysWhenThereIsNothing() {
        open("en/index.html");
        assertThat(results()).isEmpty();
        browser.evaluate("const q = document.getElementById('q'); q.value = 'probe'; q.dispatchEvent(new Event('input'))");
        assertThat(results()).contains("requirements/LPM-RULE7-PROBE.html");
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#q=probe");
        browser.evaluate("location.hash = '#q=no-such-thing'; new Promise(done => setTimeout(done, 50))");
        assertThat(results()).isEmpty();
        assertThat(browser.evaluate("document.getElementById('found').textContent").asText()).isEqualTo("Nothing found.");
        browser.evaluate("location.hash = '#q=a'; new Promise(done => setTimeout(done, 50))");
        assertThat(results()).hasSize(60);
        assertThat(browser.evaluate("document.getElementById('found').textContent").asText()).endsWith("the first 60 are shown.");
    }

    @Test
    void aSearchFromAnyPageIsAnsweredOnTheFirst() {
        open("fr/requirements/CRA-ART13-SBOM.html");
        browser.evaluate("document.getElementById('q').value = 'sonde'; 1");
        String address = browser.evaluate("const form = document.querySelector('form'); form.action + '?' + new URLSearchParams(new FormData(form))").asText();
        browser.open(address);
        assertThat(results()).first().isEqualTo("requirements/LPM-RULE7-PROBE.html");
    }

    @Test
    void noPageIsWiderThanAPhone() {
        browser.window(PHONE, 800);
        open("en/index.html");
        List<String> wide = new ArrayList<>();
        for (String path : pages()) {
            JsonNode widths = widths(body(path));
            assertThat(widths.get(0).asInt()).isEqualTo(PHONE);
            if (widths.get(1).asInt() > PHONE) {
                wide.add(path + " is " + widths.get(1).asInt() + " wide: " + browser.evaluate("[...document.querySelectorAll('main *')]"
                        + ".filter(e => e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML.slice(0, 120)).slice(-1)[0]").asText());
            }
        }
        assertThat(wide).isEmpty();
        assertThat(widths("<body><main><canvas width='500'></canvas></main>").get(1).asInt()).isGreaterThan(PHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "en/index.html#q=probe", "fr/requirements/LPM-RULE7-PROBE.html", "en/requirements/CRA-ART32-CLASS-I.html",
        "fr/definitions/CRA-SUPPORT-ACTS.html", "en/packs/passi.html", "fr/texts.html", "en/texts/EUCC.html", "fr/markets.html",
        "en/markets/market-status-oiv.html", "fr/markets/whoever.html", "en/subjects.html", "fr/acts/use.html", "en/definitions.html", "en/parameters.html", "fr/registers.html"})
    void axeFindsNothingThatShutsAnybodyOut(String path) throws IOException {
        for (String colours : List.of("light", "dark")) {
            browser.window(colours.equals("light") ? DESK : PHONE, 900);
            browser.shownAs("screen", colours);
            open(path);
            JsonNode found = axe();
            assertThat(found.get("violations")).as(path + ", " + colours + ": " + found.get("violations").toPrettyString()).isEmpty();
            assertThat(found.get("passes").toString()).contains("color-contrast", "html-has-lang", "heading-order");
        }
    }

    @Test
    void axeFindsWhatIsPlanted() throws IOException {
        open("en/requirements/CRA-ART13-SBOM.html");
        browser.evaluate("document.documentElement.removeAttribute('lang'); document.querySelector('label').remove();"
                + " document.querySelector('.lead, .meta').style.color = '#ddd'; 1");
        assertThat(axe().get("violations").toString()).contains("html-has-lang", "color-contrast", "label");
    }

    @Test
    void aPageAsksForNothingOutsideItsFolder() {
        for (String path : List.of("index.html", "en/index.html#q=probe", "fr/requirements/LPM-RULE7-PROBE.html", "en/terms.html")) {
            open(path);
        }
        assertThat(browser.requests()).anyMatch(request -> request.endsWith("style.css")).anyMatch(request -> request.endsWith("search.js"))
                .allMatch(request -> request.startsWith(folder.toUri().toString().replaceFirst("^file:/(?!/)", "file:///")) || request.equals("about:blank"));
    }

    @Test
    void onPaperThereIsNoNavigationAndNothingElseIsLost() {
        open("fr/requirements/LPM-RULE7-PROBE.html");
        String shown = "[...document.querySelectorAll('nav, form')].filter(e => e.checkVisibility()).length";
        assertThat(browser.evaluate(shown).asInt()).isGreaterThan(2);
        browser.shownAs("print", "dark");
        assertThat(browser.evaluate(shown).asInt()).isZero();
        assertThat(browser.evaluate("[...document.querySelectorAll('main section, main dl, footer')].every(e => e.checkVisibility())").asBoolean()).isTrue();
        assertThat(browser.evaluate("getComputedStyle(document.documentElement).backgroundColor").asText()).isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() {
        open("en/requirements/CRA-ART13-SBOM.html");
        browser.press("Tab");
        assertThat(browser.evaluate("document.activeElement.className").asText()).isEqualTo("skip");
        assertThat(browser.evaluate("document.activeElement.getBoundingClientRect().left").asInt()).isNotNegative();
        assertThat(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle").asText()).isEqualTo("solid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/index.html", "fr/requirements/LPM-RULE7-PROBE.html"})
    void aPictureOfItIsKeptForWhoeverWantsToLook(String path) throws IOException {
        for (int width : List.of(PHONE, DESK)) {
            browser.window(width, 1400);
            open(path);
            byte[] picture = browser.picture();
            Path kept = Path.of("target", "site-pictures", path.replace('/', '.').replace(".html", "." + width + ".png"));
            Files.createDirectories(kept.getParent());
            Files.write(kept, picture);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            assertThat(image.getWidth()).isEqualTo(width);
            assertThat(colours(image)).as("colours of " + kept).hasSizeGreaterThan(20);
        }
    }

    private static void open(String path) {
        browser.open(folder.resolve("site").toUri().toString().replaceFirst("^file:/(?!/)", "file:///") + path);
    }

    private static String body(String path) {
        String page = site.get(path);
        return page.substring(page.indexOf("<body"), page.indexOf("</body>"));
    }

    // The pages share their style, so that putting the body of one after the other into a page takes a fraction of the time of opening each.
    private static JsonNode widths(String body) {
        return browser.evaluate("document.body.outerHTML = " + TextNode.valueOf(body) + "; [innerWidth, document.documentElement.scrollWidth]");
    }

    private static List<String> pages() {
        return site.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    private static List<String> results() {
        List<String> results = new ArrayList<>();
        browser.evaluate("[...document.querySelectorAll('#results a')].map(a => a.getAttribute('href'))").forEach(address -> results.add(address.asText()));
        return results;
    }

    private static JsonNode axe() throws IOException {
        try (InputStream script = DocsInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            browser.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; 1");
        }
        return browser.evaluate("axe.run(document).then(found => ({passes: found.passes.map(rule => rule.id),"
                + " violations: found.violations.map(rule => ({rule: rule.id, help: rule.help, at: rule.nodes.slice(0, 3).map(node => node.html)}))}))");
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
