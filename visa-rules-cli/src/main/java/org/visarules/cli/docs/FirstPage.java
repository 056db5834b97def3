package org.visarules.cli.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.decision.Spoken;
import org.visarules.engine.table.PackTable;

/** The first page of a language: what this is, where to look, and the search. */
final class FirstPage {

    private final Sheet sheet;
    private final Reference reference;

    FirstPage(Sheet sheet) {
        this.sheet = sheet;
        this.reference = sheet.reference();
    }

    String write() {
        List<PackTable> packs = reference.catalogue().packs();
        String title = sheet.say(Door.NAME);
        return sheet.page(title, List.of(),
                Element.of("h1", title),
                Element.of("p", sheet.say(Door.ABOUT)).with("class", "lead"),
                Element.of("p", counts()),
                search(),
                sheet.section("packs", sheet.say("By pack", "Par pack"), sheet.list("entries", packs.stream().map(this::pack).toList())),
                sheet.section("ways", sheet.say("Other ways in", "Autres accès"), sheet.list("entries", List.of(
                        way(Address.TEXTS, sheet.say("By text", "Par texte"), sheet.say("what stands on which provision", "ce qui se fonde sur quelle disposition")),
                        way(Address.MARKETS, sheet.say("By market", "Par marché"), sheet.say("who buys, for which system", "qui achète, pour quel système")),
                        way(Address.SUBJECTS, sheet.say("By subject and by act", "Par objet et par acte"),
                                sheet.say("what is judged, and what somebody wants to do", "ce qui est jugé, et ce que quelqu’un veut faire")),
                        way(Address.DEFINITIONS, sheet.say("Definitions", "Définitions"), sheet.say("what requirements build on", "ce sur quoi s’appuient les exigences")),
                        way(Address.TERMS, sheet.say("Terms", "Termes"), sheet.say("what may be true of a thing", "ce qui peut être vrai d’une chose")),
                        way(Address.PARAMETERS, sheet.say("Parameters", "Paramètres"), sheet.say("terms, days and countries that the law sets", "délais, jours et pays que le droit fixe")),
                        way(Address.REGISTERS, sheet.say("Registers", "Registres"), sheet.say("lists that the law keeps open", "listes que le droit laisse ouvertes"))))),
                sheet.section("reading", sheet.say("How to read a page", "Comment lire une page"),
                        Element.of("p", sheet.say("Sentences in ‹ › stand for what a dossier says: ‹name› is whatever the product is called there. A requirement is met where any one"
                                + " of its ways is, and broken where any one of its breaches is found. Not known is never read as no: where it matters, it is asked.",
                                "Ce qui figure entre ‹ › tient lieu de ce que dit un dossier : ‹name› est le nom qu’y porte le produit. Une exigence est satisfaite"
                                + " dès que l’un de ses moyens l’est, et méconnue dès que l’un de ses manquements est constaté. L’inconnu ne vaut jamais non : là où il compte,"
                                + " il est demandé.")),
                        Element.of("p", sheet.say("“Read” says when and by whom the source was read, until when its changes are known, and whether the words come from the text"
                                + " itself, from an official document that does not bind, or from a secondary source.",
                                "« Lecture » dit quand et par qui la source a été lue, jusqu’à quand ses modifications sont connues, et si les mots viennent du texte"
                                + " lui-même, d’un document officiel sans force obligatoire ou d’une source secondaire."))));
    }

    private String counts() {
        Catalogue catalogue = reference.catalogue();
        int requirements = reference.requirements().size();
        int rules = catalogue.packs().stream().mapToInt(pack -> pack.rules().size()).sum();
        int cases = catalogue.units().stream().mapToInt(unit -> reference.cases(unit).size()).sum();
        return String.join(", ", sheet.count(requirements, "requirement", "requirements", "exigence", "exigences"),
                sheet.count(catalogue.units().size() - requirements, "definition", "definitions", "définition", "définitions"),
                sheet.count(rules, "rule", "rules", "règle", "règles"),
                sheet.count(cases, "case", "cases", "cas", "cas"),
                sheet.count(reference.laws().size(), "text", "texts", "texte", "textes")) + ".";
    }

    private Element pack(PackTable pack) {
        return Element.of("li", Element.of("p", sheet.link(Address.ofPack(pack.id()), sheet.say(pack.title()))).with("class", "entry"),
                Element.of("p", Element.of("code", pack.id() + " " + pack.version()), " · ",
                        sheet.count(pack.requirements().size(), "requirement", "requirements", "exigence", "exigences")).with("class", "meta"));
    }

    private Element way(String target, String name, String what) {
        return Element.of("li", Element.of("p", sheet.link(target, name)).with("class", "entry"), Element.of("p", what).with("class", "meta"));
    }

    // The script fills in the answer; without one the listings below are still there.
    private Element search() {
        return Element.of("section", Element.of("h2", sheet.say("Search", "Rechercher")).with("id", "search"),
                sheet.search(),
                Element.of("noscript", Element.of("p", sheet.say("The search needs JavaScript. Everything can also be found through the lists below.",
                        "La recherche a besoin de JavaScript. Tout se trouve aussi par les listes ci-dessous."))),
                Element.of("p").with("id", "found").with("role", "status").with("data-none", sheet.say("Nothing found.", "Aucun résultat."))
                        .with("data-one", sheet.say("1 found.", "1 résultat.")).with("data-many", sheet.say("{0} found.", "{0} résultats."))
                        .with("data-first", sheet.say("{0} found, the first {1} are shown.", "{0} résultats, les {1} premiers sont affichés.")),
                Element.of("ol").with("id", "results").with("class", "entries"),
                Element.of("script", new SearchIndex(sheet).write()).with("type", "application/json").with("id", "index")).with("aria-labelledby", "search");
    }

    /** What can be found, as data: of each thing its kind, id, title and address, then the words by which it is found besides. */
    private static final class SearchIndex {

        private final Sheet sheet;
        private final Catalogue catalogue;
        private final List<String> lines = new ArrayList<>();

        SearchIndex(Sheet sheet) {
            this.sheet = sheet;
            this.catalogue = sheet.reference().catalogue();
        }

        String write() {
            catalogue.units().forEach(this::unit);
            sheet.reference().laws().forEach(law -> line(sheet.say("text", "texte"), law.id(), sheet.say(law.text().title()), Address.ofText(law.id()), ""));
            for (PackTable pack : catalogue.packs()) {
                pack.terms().forEach(term -> line(sheet.say("term", "terme"), term.id(), sheet.say(term.title()), Address.ofTerm(term.id()), ""));
                pack.parameters().stream().map(parameter -> parameter.name()).distinct()
                        .forEach(name -> line(sheet.say("parameter", "paramètre"), name, "", Address.ofParameter(name), ""));
                pack.registers().forEach(register -> line(sheet.say("register", "registre"), register.name(), sheet.say(register.title()), Address.ofRegister(register.name()), ""));
            }
            return "[\n" + String.join(",\n", lines) + "\n]\n";
        }

        private void unit(Unit unit) {
            boolean requirement = unit.requirement() != null;
            String kind = requirement ? sheet.say(Spoken.of(unit.requirement().act())) + " · " + sheet.say(Spoken.of(unit.requirement().strength())) : sheet.say("definition", "définition");
            String place = unit.cites().provision() + ", " + sheet.say(catalogue.text(unit.pack(), unit.cites()).title());
            line(kind, unit.id(), sheet.title(unit), Address.of(unit), place + " "
                    + unit.rules().stream().map(rule -> sheet.words().sentence(unit.pack(), rule)).collect(Collectors.joining(" ")));
        }

        private void line(String... columns) {
            lines.add("[" + Arrays.stream(columns).map(SearchIndex::quoted).collect(Collectors.joining(",")) + "]");
        }

        // Nothing in it can end the script that holds it, nor be read otherwise as XML.
        private static String quoted(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            text.chars().forEach(sign -> {
                if (sign < ' ' || "\"\\<>&\u2028\u2029".indexOf(sign) >= 0) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
                } else {
                    quoted.append((char) sign);
                }
            });
            return quoted.append('"').toString();
        }
    }
}
