package org.visarules.cli.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.decision.Spoken;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.Expected;
import org.visarules.rule.Verb;

/** The page of a requirement or definition. */
final class UnitPage {

    private static final Pattern SIGN = Pattern.compile("(?<comment>//.*)|\"(?<text>[^\"]*)\"|(?<annotation>@\\w+)"
            + "|(?<![$.])\\b(?<word>package|import|global|rule|when|then|end|not|exists|and|or|in|contains)\\b(?!\\s*:)");
    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"");

    private final Sheet sheet;
    private final Catalogue catalogue;
    private final Unit unit;

    UnitPage(Sheet sheet, Unit unit) {
        this.sheet = sheet;
        this.catalogue = sheet.reference().catalogue();
        this.unit = unit;
    }

    String write() {
        PackTable pack = unit.pack();
        List<Object> main = new ArrayList<>();
        main.add(Element.of("h1", sheet.title(unit)));
        main.add(Element.of("p", Element.of("code", unit.id())).with("class", "id"));
        main.add(properties());
        if (!unit.cites().quotation().isEmpty()) {
            main.add(quotation());
        }
        for (Verb verb : Verb.values()) {
            List<RuleTable> rules = unit.rules().stream().filter(rule -> rule.verb() == verb).toList();
            if (!rules.isEmpty()) {
                main.add(sheet.section(verb.inName(), sheet.words().heading(verb), sheet.list("rules", rules.stream().map(this::rule).toList())));
            }
        }
        builtOn(main);
        usedBy(main);
        main.add(sheet.section("as-written", sheet.say("The rule as written", "La règle telle qu’elle est écrite"),
                Element.of("p", Element.of("code", pack.id() + "/rules/" + unit.id() + ".drl")).with("class", "meta"), source()));
        cases(main);
        main.add(neighbours());
        return sheet.page(sheet.title(unit) + " (" + unit.id() + ")",
                List.of(sheet.link(Address.INDEX, sheet.say("Catalogue", "Catalogue")), sheet.link(Address.ofPack(pack.id()), sheet.say(pack.title()))),
                main.toArray());
    }

    private Element properties() {
        Element rows = Element.of("dl").with("class", "properties");
        if (unit.requirement() != null) {
            rows.add(Sheet.row(sheet.say("Act", "Acte"), sheet.link(Address.of(unit.requirement().act()), sheet.say(Spoken.of(unit.requirement().act()))),
                    " (", sheet.say(Spoken.whose(unit.requirement().act())), ")"));
            rows.add(Sheet.row(sheet.say("Strength", "Force"), sheet.say(Spoken.of(unit.requirement().strength()))));
            rows.add(Sheet.row(sheet.say("Judged of", "Jugée pour"),
                    sheet.link(Address.ofSubject(unit.requirement().subject()), sheet.type(unit.requirement().subject()))));
            rows.add(Sheet.row(sheet.say("In force", "En vigueur"), validity()));
            markets(rows);
        } else {
            rows.add(Sheet.row(sheet.say("Definition", "Définition"),
                    sheet.say("decides no verdict; requirements build on it", "ne décide d’aucun verdict ; des exigences s’appuient sur elle")));
        }
        TextEntry text = catalogue.text(unit.pack(), unit.cites());
        rows.add(Sheet.row(sheet.say("Provision", "Disposition"), sheet.place(unit, unit.cites())));
        rows.add(Sheet.row(sheet.say("Source", "Source"), sheet.outside(text.url())));
        rows.add(Sheet.row(sheet.say("Read", "Lecture"), sheet.read(unit.cites(), text)));
        return rows;
    }

    // What the rules by which the requirement applies say of days; the days of a single unit or event are parameters.
    private List<Object> validity() {
        Set<String> days = new LinkedHashSet<>();
        for (RuleTable rule : unit.rules()) {
            if (rule.verb() == Verb.APPLIES_TO) {
                boolean begins = !rule.validFrom().equals(LocalDate.MIN);
                boolean ends = !rule.validUntil().equals(LocalDate.MAX);
                days.add(begins && ends ? sheet.say("from ", "du ") + rule.validFrom() + sheet.say(" until ", " au ") + rule.validUntil()
                        : begins ? sheet.say("from ", "à compter du ") + rule.validFrom()
                        : ends ? sheet.say("until ", "jusqu’au ") + rule.validUntil()
                        : sheet.say("its rules set no first and no last day", "ses règles ne fixent ni premier ni dernier jour"));
            }
        }
        return sheet.dated(days.size() == 1 ? days.iterator().next()
                : sheet.say("depends on the rule by which it applies: ", "selon la règle par laquelle elle s’applique : ") + String.join(sheet.say("; ", " ; "), days));
    }

    private void markets(Element rows) {
        for (Markets.Role role : List.of(Markets.Role.ADDRESSED, Markets.Role.EXCEPTED)) {
            List<Object> kinds = new ArrayList<>();
            for (Markets.Kind kind : sheet.reference().markets().kinds(unit, role)) {
                kinds.add(kinds.isEmpty() ? "" : ", ");
                kinds.add(sheet.link(Address.of(kind), sheet.say(kind.title())));
            }
            if (!kinds.isEmpty()) {
                rows.add(Sheet.row(role == Markets.Role.ADDRESSED ? sheet.say("Addressed to", "S’adresse à") : sheet.say("Leaves out", "Écarte"), kinds));
            }
        }
    }

    private Element quotation() {
        String language = languageAt(catalogue.text(unit.pack(), unit.cites()).url());
        String quotation = unit.cites().quotation();
        return Element.of("blockquote", Element.of("p", sheet.say("“", "«\u00a0"), language.equals("fr") ? Sheet.boundInFrench(quotation) : quotation,
                sheet.say("”", "\u00a0»"))).with("lang", language);
    }

    // Texts are quoted in the language in which they were read: French ones on French sites, those of the Union in English.
    static String languageAt(String url) {
        return url.replaceFirst("^https?://([^/]+).*", "$1").endsWith(".fr") ? "fr" : "en";
    }

    private Element rule(RuleTable rule) {
        List<Object> sentence = sheet.sentence(unit, rule);
        boolean says = !sheet.words().sentence(unit.pack(), rule).isEmpty();
        Element item = Element.of("li", Element.of("p", says ? sentence : List.of(term(rule.term()))));
        Element meta = Element.of("p", Element.of("a", Element.of("code", rule.name().substring(rule.name().indexOf('/') + 1)))
                .with("href", "#" + Address.anchor(rule.name()))).with("class", "meta");
        String days = sheet.words().days(rule);
        if (!days.isEmpty()) {
            meta.add(" · ", sheet.dated(days));
        }
        if (says && !rule.term().isEmpty()) {
            meta.add(" · ", term(rule.term()));
        }
        item.add(meta);
        if (rule.verb() == Verb.OBLIGES) {
            item.add(Element.of("dl", Sheet.row(sheet.say("Who", "Qui"), sheet.say(rule.actor())),
                    Sheet.row(sheet.say("To produce", "À produire"), sheet.say(rule.deliverable())),
                    Sheet.row(sheet.say("Due", "Échéance"), sheet.say(rule.due()))).with("class", "obligation"));
        }
        if (!rule.cites().equals(unit.cites())) {
            TextEntry text = catalogue.text(unit.pack(), rule.cites());
            item.add(Element.of("p", sheet.say("Rests on ", "Fondé sur : "), sheet.place(unit, rule.cites()), " (", sheet.read(rule.cites(), text), ")")
                    .with("class", "meta"));
        }
        return item;
    }

    private Object term(String name) {
        return sheet.link(Address.ofTerm(name), Element.of("code", name));
    }

    private void builtOn(List<Object> main) {
        List<Element> terms = new ArrayList<>();
        catalogue.terms(unit).forEach(name -> catalogue.term(name).ifPresent(known ->
                terms.add(Element.of("li", term(name), sheet.say(": ", " : "), sheet.say(known.entry().title())))));
        List<List<Object>> values = new ArrayList<>();
        catalogue.parameters(unit).forEach(name -> catalogue.parameter(name).ifPresent(known -> {
            for (ParameterEntry value : known.values()) {
                List<Object> row = new ArrayList<>(List.of(sheet.link(Address.ofParameter(name), Element.of("code", name))));
                row.addAll(sheet.value(value));
                values.add(row);
            }
        }));
        List<Element> registers = new ArrayList<>();
        catalogue.registers(unit).forEach(name -> catalogue.register(name).ifPresent(known -> registers.add(Element.of("li",
                sheet.link(Address.ofRegister(name), Element.of("code", name)), sheet.say(": ", " : "), sheet.say(known.entry().title()),
                known.entry().items().isEmpty() ? sheet.say(" (empty as read)", " (vide à la lecture)") : ""))));
        if (terms.isEmpty() && values.isEmpty() && registers.isEmpty()) {
            return;
        }
        List<Object> content = new ArrayList<>();
        if (!terms.isEmpty()) {
            content.add(Element.of("h3", sheet.say("Terms", "Termes")));
            content.add(sheet.list("words", terms));
        }
        if (!values.isEmpty()) {
            content.add(Element.of("h3", sheet.say("Parameters", "Paramètres")));
            content.add(sheet.table(sheet.say("Parameters that the rules name, with their days", "Paramètres nommés par les règles, avec leurs jours"),
                    List.of(sheet.say("Parameter", "Paramètre"), sheet.say("Value", "Valeur"), sheet.say("From", "Du"), sheet.say("Until", "Au")), values));
        }
        if (!registers.isEmpty()) {
            content.add(Element.of("h3", sheet.say("Registers", "Registres")));
            content.add(sheet.list("words", registers));
        }
        main.add(sheet.section("builds-on", sheet.say("Builds on", "S’appuie sur"), content.toArray()));
    }

    private void usedBy(List<Object> main) {
        Set<String> derived = new LinkedHashSet<>();
        unit.rules().stream().map(RuleTable::term).filter(term -> !term.isEmpty()).forEach(derived::add);
        List<Unit> users = catalogue.units().stream().filter(other -> !other.id().equals(unit.id()) && catalogue.terms(other).stream().anyMatch(derived::contains)).toList();
        if (!users.isEmpty()) {
            main.add(sheet.section("used-by", sheet.say("Used by", "Utilisée par"), sheet.entries(users)));
        }
    }

    private Element source() {
        Element code = Element.of("code");
        unit.source().strip().lines().forEach(line -> {
            Matcher rule = RULE.matcher(line);
            if (rule.find()) {
                code.add(signs(Element.of("span").with("id", Address.anchor(rule.group(1))).with("class", "head"), line), "\n");
            } else {
                signs(code, line).add("\n");
            }
        });
        return Element.of("pre", code).with("lang", "en").with("translate", "no");
    }

    private Element signs(Element into, String line) {
        Matcher sign = SIGN.matcher(line);
        int last = 0;
        while (sign.find()) {
            into.add(line.substring(last, sign.start()));
            into.add(sign.group("text") != null ? text(sign.group("text"))
                    : Element.of("span", sign.group()).with("class", sign.group("comment") != null ? "comment" : "sign"));
            last = sign.end();
        }
        return into.add(line.substring(last));
    }

    private Object text(String text) {
        String target = catalogue.term(text).isPresent() ? Address.ofTerm(text)
                : catalogue.parameter(text).isPresent() ? Address.ofParameter(text)
                : catalogue.register(text).isPresent() ? Address.ofRegister(text) : "";
        return target.isEmpty() ? Element.of("span", "\"" + text + "\"").with("class", "text") : List.of("\"", sheet.link(target, text), "\"");
    }

    private void cases(List<Object> main) {
        List<Case> cases = sheet.reference().cases(unit);
        if (cases.isEmpty()) {
            return;
        }
        List<Element> items = new ArrayList<>();
        for (Case one : cases) {
            Element name = Element.of("p", Element.of("span", one.name()).with("lang", "en"));
            if (!one.ids().isEmpty()) {
                name.add(" ", Element.of("code", String.join(", ", one.ids())));
            }
            items.add(Element.of("li", name, Element.of("p", outcome(one)).with("class", "meta")));
        }
        main.add(sheet.section("cases", sheet.say("Cases", "Cas"),
                Element.of("p", sheet.say("Each is a dossier on a day, decided whenever the rules are built, save what no machine can decide; what comes out of it is what stands here.",
                        "Chacun est un dossier à un jour donné, décidé à chaque construction des règles, sauf ce dont aucune machine ne peut décider ; le résultat est celui qui est indiqué ici."
                        + " Leurs titres sont en anglais.")),
                Element.of("ol", items).with("class", "cases")));
    }

    private List<Object> outcome(Case one) {
        if (!one.isDecidable()) {
            return List.of(sheet.say("no machine can decide it: ", "aucune machine ne peut en décider : "), Element.of("span", one.undecidable()).with("lang", "en"));
        }
        String outcome = sheet.words().outcome(unit, one);
        Expected expected = one.expect().verdicts().get(unit.id());
        return outcome.isEmpty() ? sheet.dated(one.asOf().toString()) : List.of(sheet.dated(one.asOf() + sheet.say(": ", " : ")),
                expected == null ? outcome : Element.of("strong", outcome).with("class", expected.text()));
    }

    // The requirements of a pack, or its definitions, are read one after the other.
    private Element neighbours() {
        List<Unit> row = unit.requirement() != null ? catalogue.requirements(unit.pack()) : catalogue.definitions(unit.pack());
        int here = row.indexOf(unit);
        Element list = Element.of("ul");
        if (here > 0) {
            list.add(Element.of("li", sheet.say("Before: ", "Précédente : "), sheet.link(Address.of(row.get(here - 1)), sheet.title(row.get(here - 1))).with("rel", "prev")));
        }
        if (here < row.size() - 1) {
            list.add(Element.of("li", sheet.say("Next: ", "Suivante : "), sheet.link(Address.of(row.get(here + 1)), sheet.title(row.get(here + 1))).with("rel", "next")));
        }
        return list.isEmpty() ? Element.of("p", sheet.link(Address.ofPack(unit.pack().id()), sheet.say(unit.pack().title()))) : Element.of("nav", list)
                .with("class", "neighbours").with("aria-label", sheet.say("Neighbours in the pack", "Voisines dans le pack"));
    }
}
