package org.visarules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.visarules.VisaRules;
import org.visarules.authoring.Problem;
import org.visarules.authoring.RuleFolder;
import org.visarules.decision.PackId;

/** Packs in a folder of one's own decide beside those that come with the library. */
class OwnPacksTest {

    private static final String MANIFEST = """
            pack: mine
            version: 0.1.0
            title: {en: Our own rules, fr: Nos propres règles}
            texts:
              CHARTER: {title: {en: Charter, fr: Charte}, url: https://example.org/charter, readOn: 2026-04-03, readUntil: 2026-04-03}
            requirements:
              MINE-NAMED:
                {title: {en: The product has a version, fr: Le produit a une version}, act: buy, strength: recommended, subject: Product,
                 cites: {text: CHARTER, provision: art. 1, confidence: secondary}}
            """;

    private static final String RULES = """
            package org.visarules.packs.mine;
            import org.visarules.fact.*;
            import org.visarules.value.*;
            global org.visarules.rule.Requirement requirement;

            rule "MINE-NAMED/applies-to-every-product"
            when
                $product : Product()
            then
                requirement.appliesTo( $product );
            end
            """;

    private static final String CASES = """
            cases:
              - case: A product
                asOf: 2026-11-21
                given:
                  market: {buyer: private-company}
                  product: {name: Alto}
                expect:
                  verdict: {MINE-NAMED: compliant}
            """;

    @TempDir
    Path folder;

    private void write(String rules) throws IOException {
        Files.createDirectories(folder.resolve("mine/rules"));
        Files.writeString(folder.resolve("mine/pack.yaml"), MANIFEST);
        Files.writeString(folder.resolve("mine/rules/MINE-NAMED.drl"), rules);
        Files.writeString(folder.resolve("mine/rules/MINE-NAMED.test.yaml"), CASES);
        Files.writeString(folder.resolve("mine/messages_en.properties"), "MINE-NAMED.applies-to-every-product = {$product.name} is a product\n");
        Files.writeString(folder.resolve("mine/messages_fr.properties"), "MINE-NAMED.applies-to-every-product = {$product.name} est un produit\n");
    }

    @Test
    void packsOfOnesOwnJoinThoseOfTheLibraryAndNeverReplaceWhatWorks() throws IOException {
        RuleFolder rules = RuleFolder.at(folder, BundledPacks.packs());
        write(RULES);

        VisaRules made = rules.reload().orThrow();

        List<String> expected = new ArrayList<>(VisaRules.bundled().packs().stream().map(PackId::id).toList());
        expected.add("mine");
        assertThat(made.packs()).extracting(PackId::id).containsExactlyElementsOf(expected);

        write(RULES.replace("Product()", "Product( colour == $x )"));
        assertThat(rules.reload().problems()).extracting(Problem::file, Problem::line, Problem::column).contains(
                tuple("mine/rules/MINE-NAMED.drl", 8, 25));
        assertThat(rules.rules()).isSameAs(made);
    }

    @Test
    void aPackOfTheLibraryIsNotGivenTwice() {
        assertThat(RuleFolder.at(Path.of("src/main/packs"), BundledPacks.packs()).reload().problems()).extracting(Problem::message)
                .contains("the pack 'visa' is there already");
    }
}
