package org.visarules.cli.docs;

import java.util.List;

import org.visarules.decision.Spoken;
import org.visarules.rule.Phrase;

/** The page on which one chooses the language. */
final class Door {

    static final Phrase NAME = Phrase.of("The requirements of visa-rules", "Les exigences de visa-rules");
    static final Phrase ABOUT = Phrase.of("Cybersecurity law of the European Union and of France, as rules that a machine decides by: each requirement with its"
            + " provision, the rule as written, and its cases.", "Le droit de la cybersécurité de l’Union européenne et de la France, sous forme de règles dont"
            + " une machine tire ses décisions\u00a0: chaque exigence avec sa disposition, la règle telle qu’elle est écrite, et ses cas.");

    private Door() {
    }

    static String write() {
        Element main = Element.of("main", Element.of("h1", "visa-rules")).with("id", "main").with("class", "door");
        for (String language : List.of("en", "fr")) {
            boolean french = language.equals("fr");
            main.add(Element.of("section",
                    Element.of("h2", Element.of("a", french ? "Français" : "English").with("href", language + "/index.html").with("hreflang", language)),
                    Element.of("p", french ? ABOUT.french() : ABOUT.english()),
                    Element.of("p", french ? Spoken.support().french().replace(" :", "\u00a0:") : Spoken.support().english())).with("lang", language));
        }
        Element head = Sheet.head(NAME.english() + " · " + NAME.french(), "");
        for (String language : List.of("en", "fr")) {
            head.add(Element.of("link").with("rel", "alternate").with("hreflang", language).with("href", language + "/index.html"));
        }
        return Sheet.document("en", head, Element.of("body", main));
    }
}
