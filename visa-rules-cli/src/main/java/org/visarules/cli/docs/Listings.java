package org.visarules.cli.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.decision.Spoken;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RegisterEntry;
import org.visarules.engine.table.TermEntry;
import org.visarules.engine.table.TextEntry;
import org.visarules.rule.Act;

/** The pages on which requirements and what they rest on are found again: by text, market, subject and act, and by name. */
final class Listings {

    private final Sheet sheet;
    private final Reference reference;
    private final Catalogue catalogue;

    Listings(Sheet sheet) {
        this.sheet = sheet;
        this.reference = sheet.reference();
        this.catalogue = reference.catalogue();
    }

    /** Every text, under the first pack that cites it. */
    String texts() {
        List<Object> main = start(sheet.say("By text", "Par texte"), sheet.say("Each text that a rule cites, with the number of requirements that stand on"
                + " it, wholly or with some of their rules, and the last day up to which its changes are known.",
                "Chaque texte cité par une règle, avec le nombre d’exigences qui s’y fondent, en tout ou par certaines de leurs règles, et le dernier"
                + " jour jusqu’auquel ses modifications sont connues."));
        for (PackTable pack : catalogue.packs()) {
            List<List<Object>> rows = new ArrayList<>();
            reference.laws().stream().filter(law -> law.readings().get(0).pack().id().equals(pack.id())).forEach(law -> rows.add(List.of(
                    sheet.link(Address.ofText(law.id()), sheet.say(law.text().title())), law.requirements().size(), sheet.dated(law.text().readUntil().toString()))));
            if (!rows.isEmpty()) {
                main.add(sheet.section("pack-" + pack.id(), sheet.say(pack.title()), sheet.table(sheet.say("Texts of the pack ", "Textes du pack ") + pack.id(),
                        List.of(sheet.say("Text", "Texte"), sheet.say("Requirements", "Exigences"), sheet.say("Known until", "Connu jusqu’au")), rows)));
            }
        }
        return sheet.page(sheet.say("By text", "Par texte"), trail(), main.toArray());
    }

    String text(Reference.Law law) {
        String title = sheet.say(law.text().title());
        List<Object> main = new ArrayList<>(List.of(Element.of("h1", title), Element.of("p", Element.of("code", law.id())).with("class", "id")));
        Element readings = Element.of("dl").with("class", "properties");
        Map<String, List<Reference.Reading>> alike = new LinkedHashMap<>();
        law.readings().forEach(one -> alike.computeIfAbsent(one.text().url() + " " + sheet.words().reading(one.text()), none -> new ArrayList<>()).add(one));
        alike.values().forEach(several -> {
            TextEntry text = several.get(0).text();
            readings.add(Sheet.row(sheet.say("Source", "Source"), sheet.outside(text.url())));
            readings.add(Sheet.row(sheet.say("Read", "Lecture"), sheet.dated(sheet.words().reading(text))));
            List<Object> links = new ArrayList<>();
            several.forEach(one -> links.addAll(List.of(links.isEmpty() ? "" : ", ", sheet.link(Address.ofPack(one.pack().id()), sheet.say(one.pack().title())))));
            readings.add(Sheet.row(sheet.say("Cited in", "Cité dans"), links));
        });
        main.add(readings);
        List<Object> provisions = new ArrayList<>();
        law.uses().forEach((provision, uses) -> {
            provisions.add(Element.of("h3", provision));
            provisions.add(sheet.list("entries", uses.stream().map(this::use).toList()));
        });
        main.add(sheet.section("provisions", sheet.say("What stands on it", "Ce qui s’y fonde"), provisions.isEmpty()
                ? Element.of("p", sheet.say("No rule cites it.", "Aucune règle ne le cite.")) : provisions));
        return sheet.page(title, trail(sheet.link(Address.TEXTS, sheet.say("By text", "Par texte"))), main.toArray());
    }

    private Element use(Reference.Use use) {
        if (use.unit() != null) {
            Element entry = sheet.brief(use.unit());
            if (!use.rules().isEmpty()) {
                List<Object> rules = new ArrayList<>();
                use.rules().forEach(rule -> rules.addAll(List.of(rules.isEmpty() ? "" : ", ", sheet.link(Address.of(use.unit()) + "#" + Address.anchor(rule),
                        Element.of("code", rule.substring(rule.indexOf('/') + 1))))));
                entry.add(Element.of("p", sheet.say("by: ", "par : "), rules).with("class", "meta"));
            }
            return entry;
        }
        boolean parameter = !use.parameter().isEmpty();
        String name = parameter ? use.parameter() : use.register();
        return Element.of("li", Element.of("p", sheet.link(parameter ? Address.ofParameter(name) : Address.ofRegister(name), Element.of("code", name))).with("class", "entry"),
                Element.of("p", parameter ? sheet.say("parameter", "paramètre") : sheet.say("register", "registre")).with("class", "meta"));
    }

    /** How requirements are found by their buyer, and how many there are of each. */
    String markets() {
        List<Object> main = start(sheet.say("By market", "Par marché"), sheet.say("Rules are written by provision, not by buyer. What stands here is read off their"
                + " conditions: each kind of buyer, standing, system and marking that the rules of a requirement name, themselves or in the definitions on which"
                + " they build. A requirement that begins without naming any applies whoever buys.",
                "Les règles sont écrites par disposition, non par acheteur. Ce qui figure ici est tiré de leurs conditions : chaque nature d’acheteur, chaque"
                + " qualité, chaque système et chaque mention que nomment les règles d’une exigence, elles-mêmes ou dans les définitions sur lesquelles elles"
                + " s’appuient. Une exigence qui s’applique sans en nommer aucun vaut quel que soit l’acheteur."));
        main.add(Element.of("p", sheet.link(Address.WHOEVER, sheet.say("Requirements that apply whoever buys", "Exigences applicables quel que soit l’acheteur")),
                " (" + reference.markets().whoever().size() + ")"));
        Markets.KINDS.forEach((group, kinds) -> {
            List<List<Object>> rows = new ArrayList<>();
            for (Markets.Kind kind : kinds) {
                List<Object> row = new ArrayList<>(List.of(sheet.link(Address.of(kind), sheet.say(kind.title()))));
                for (Markets.Role role : Markets.Role.values()) {
                    row.add(reference.markets().named(kind).stream().filter(named -> named.role() == role).count());
                }
                rows.add(row);
            }
            main.add(sheet.section(kinds.get(0).constant().getDeclaringClass().getSimpleName(), sheet.say(group), sheet.table(
                    sheet.say("Number of requirements", "Nombre d’exigences"),
                    List.of(sheet.say("Kind", "Nature"), sheet.say("Addressed", "Visé"), sheet.say("Left out", "Écarté"), sheet.say("Mentioned", "Mentionné")), rows)));
        });
        return sheet.page(sheet.say("By market", "Par marché"), trail(), main.toArray());
    }

    String market(Markets.Kind kind) {
        String title = capital(sheet.say(kind.title()));
        List<Object> main = start(title, sheet.say("As the conditions of the rules name it: ", "Tel que le nomment les conditions des règles : "),
                Element.of("code", kind.constant().getDeclaringClass().getSimpleName() + "." + kind.constant().name()), ".");
        List<Markets.Named> named = reference.markets().named(kind);
        if (named.isEmpty()) {
            main.add(Element.of("p", sheet.say("No rule of a requirement names it.", "Aucune règle d’une exigence ne le nomme.")));
        }
        for (Markets.Role role : Markets.Role.values()) {
            List<Element> entries = named.stream().filter(each -> each.role() == role).map(each -> sheet.entry(each.unit(), through(each))).toList();
            if (!entries.isEmpty()) {
                main.add(sheet.section(role.name().toLowerCase(Locale.ROOT), switch (role) {
                    case ADDRESSED -> sheet.say("Requirements addressed to it", "Exigences qui s’adressent à lui");
                    case EXCEPTED -> sheet.say("Requirements that leave it out", "Exigences qui l’écartent");
                    case MENTIONED -> sheet.say("Requirements that mention it elsewhere", "Exigences qui le mentionnent ailleurs");
                }, Element.of("p", switch (role) {
                    case ADDRESSED -> sheet.say("A rule by which the requirement applies asks for it, alone or among others.",
                            "Une règle par laquelle l’exigence s’applique le demande, seul ou parmi d’autres.");
                    case EXCEPTED -> sheet.say("A rule by which the requirement applies rules it out, in part at least.",
                            "Une règle par laquelle l’exigence s’applique l’exclut, au moins en partie.");
                    case MENTIONED -> sheet.say("It changes how the requirement is met, or what follows from it.",
                            "Cela change la manière dont l’exigence est satisfaite, ou ce qui en découle.");
                }), sheet.list("entries", entries)));
            }
        }
        return sheet.page(title, trail(sheet.link(Address.MARKETS, sheet.say("By market", "Par marché"))), main.toArray());
    }

    private List<Element> through(Markets.Named named) {
        if (named.through().isEmpty()) {
            return List.of();
        }
        Element meta = Element.of("p", sheet.say("through the definition ", "par la définition ")).with("class", "meta");
        boolean further = false;
        for (String definition : named.through()) {
            meta.add(further ? ", " : "", sheet.link(Address.of(catalogue.unit(definition).orElseThrow()), Element.of("code", definition)));
            further = true;
        }
        return List.of(meta);
    }

    String whoever() {
        String title = sheet.say("Whoever buys", "Quel que soit l’acheteur");
        List<Object> main = start(title, sheet.say("These requirements begin without a condition on the buyer, its standing, the kind of its system or the marking of"
                + " its information. Other conditions may still tie them to a market, such as a demand that a buyer made.",
                "Ces exigences s’appliquent sans condition sur l’acheteur, sa qualité, la nature de son système ou la mention de ses informations. D’autres"
                + " conditions peuvent encore les lier à un marché, par exemple une exigence formulée par un acheteur."));
        byPack(main, reference.markets().whoever());
        return sheet.page(title, trail(sheet.link(Address.MARKETS, sheet.say("By market", "Par marché"))), main.toArray());
    }

    String subjects() {
        List<Object> main = start(sheet.say("By subject and by act", "Par objet et par acte"), sheet.say("A requirement is judged of something, its subject,"
                + " and belongs to one act: what somebody wants to do.", "Une exigence est jugée pour quelque chose, son objet, et relève d’un acte :"
                + " ce que quelqu’un veut faire."));
        List<List<Object>> subjects = new ArrayList<>();
        Site.subjects(reference).forEach(type -> subjects.add(List.of(sheet.link(Address.ofSubject(type), sheet.type(type)), of(type).size())));
        main.add(sheet.section("subjects", sheet.say("Subjects", "Objets"), sheet.table(sheet.say("Requirements by subject", "Exigences par objet"),
                List.of(sheet.say("Subject", "Objet"), sheet.say("Requirements", "Exigences")), subjects)));
        List<List<Object>> acts = new ArrayList<>();
        for (Act act : Act.values()) {
            acts.add(List.of(sheet.link(Address.of(act), sheet.say(Spoken.of(act))), sheet.say(Spoken.whose(act)), of(act).size()));
        }
        main.add(sheet.section("acts", sheet.say("Acts", "Actes"), sheet.table(sheet.say("Requirements by act", "Exigences par acte"),
                List.of(sheet.say("Act", "Acte"), sheet.say("Whose law", "Droit de qui"), sheet.say("Requirements", "Exigences")), acts)));
        return sheet.page(sheet.say("By subject and by act", "Par objet et par acte"), trail(), main.toArray());
    }

    String subject(String type) {
        String title = capital(sheet.type(type));
        List<Object> main = start(title, sheet.say("Requirements judged of: ", "Exigences jugées pour : "), Element.of("code", type), ".");
        byPack(main, of(type));
        return sheet.page(title, trail(sheet.link(Address.SUBJECTS, sheet.say("By subject and by act", "Par objet et par acte"))), main.toArray());
    }

    String act(Act act) {
        String title = capital(sheet.say(Spoken.of(act)));
        List<Object> main = start(title, capital(sheet.say(Spoken.whose(act))) + ".");
        byPack(main, of(act));
        return sheet.page(title, trail(sheet.link(Address.SUBJECTS, sheet.say("By subject and by act", "Par objet et par acte"))), main.toArray());
    }

    String pack(PackTable pack) {
        List<Object> main = new ArrayList<>(List.of(Element.of("h1", sheet.say(pack.title())),
                Element.of("p", Element.of("code", pack.id() + " " + pack.version())).with("class", "id")));
        Element rows = Element.of("dl", Sheet.row("SHA-256", Element.of("code", pack.digest()))).with("class", "properties");
        List<Object> needs = new ArrayList<>();
        pack.needs().forEach(id -> needs.addAll(List.of(needs.isEmpty() ? "" : ", ", sheet.link(Address.ofPack(id), id))));
        if (!needs.isEmpty()) {
            rows.add(Sheet.row(sheet.say("Builds on", "S’appuie sur"), needs));
        }
        main.add(rows);
        main.add(sheet.section("requirements", sheet.say("Requirements", "Exigences"), sheet.entries(catalogue.requirements(pack))));
        if (!pack.definitions().isEmpty()) {
            main.add(sheet.section("definitions", sheet.say("Definitions", "Définitions"), sheet.entries(catalogue.definitions(pack))));
        }
        return sheet.page(sheet.say(pack.title()), trail(), main.toArray());
    }

    String definitions() {
        List<Object> main = start(sheet.say("Definitions", "Définitions"), sheet.say("What rules work out before any requirement is judged. A definition decides"
                + " no verdict; requirements build on the terms that it derives.", "Ce que les règles établissent avant qu’une exigence soit jugée. Une"
                + " définition ne décide d’aucun verdict ; les exigences s’appuient sur les termes qu’elle établit."));
        byPack(main, catalogue.units().stream().filter(unit -> unit.requirement() == null).toList());
        return sheet.page(sheet.say("Definitions", "Définitions"), trail(), main.toArray());
    }

    String terms() {
        List<Object> main = start(sheet.say("Terms", "Termes"), sheet.say("What may be true of a product, a certificate, a market; derived by definitions, asked for"
                + " by rules.", "Ce qui peut être vrai d’un produit, d’un certificat, d’un marché ; établi par des définitions, demandé par des règles."));
        byName(main, pack -> pack.terms().stream().map(this::term).toList());
        return sheet.page(sheet.say("Terms", "Termes"), trail(), main.toArray());
    }

    private Element term(TermEntry term) {
        Element rows = Element.of("dl", Sheet.row(sheet.say("True of", "Vrai de"), Element.of("code", term.of()))).with("class", "properties");
        rows.add(several(sheet.say("Derived by", "Établi par"), catalogue.term(term.id()).orElseThrow().definitions()));
        rows.add(several(sheet.say("Used by", "Utilisé par"), catalogue.mentioning(term.id())));
        return Element.of("article", Element.of("h3", Element.of("code", term.id())), Element.of("p", capital(sheet.say(term.title())) + "."), rows).with("id", term.id());
    }

    String parameters() {
        List<Object> main = start(sheet.say("Parameters", "Paramètres"), sheet.say("The terms, days and countries that the law sets and may change; each value holds on its"
                + " days, the first and the last included.", "Les délais, les jours et les pays que le droit fixe et peut changer ; chaque valeur vaut"
                + " pour ses jours, premier et dernier inclus."));
        byName(main, pack -> pack.parameters().stream().map(ParameterEntry::name).distinct().map(name -> parameter(catalogue.parameter(name).orElseThrow())).toList());
        return sheet.page(sheet.say("Parameters", "Paramètres"), trail(), main.toArray());
    }

    private Element parameter(Catalogue.Parameter parameter) {
        Set<String> readings = new LinkedHashSet<>();
        List<List<Object>> rows = new ArrayList<>();
        for (ParameterEntry value : parameter.values()) {
            TextEntry text = catalogue.text(parameter.pack(), value.cites());
            List<Object> row = new ArrayList<>(sheet.value(value));
            row.add(List.of(value.cites().provision() + ", ", sheet.link(Address.ofText(text.id()), sheet.say(text.title()))));
            rows.add(row);
            readings.add(sheet.words().read(value.cites(), text));
        }
        Element rest = Element.of("dl", readings.stream().map(reading -> Sheet.row(sheet.say("Read", "Lecture"), sheet.dated(reading))).toList(),
                several(sheet.say("Used by", "Utilisé par"), catalogue.mentioning(parameter.name()))).with("class", "properties");
        return Element.of("article", Element.of("h3", Element.of("code", parameter.name())), sheet.table(sheet.say("Values of ", "Valeurs de ") + parameter.name(),
                List.of(sheet.say("Value", "Valeur"), sheet.say("From", "Du"), sheet.say("Until", "Au"), sheet.say("Source", "Source")), rows),
                rest).with("id", parameter.name());
    }

    String registers() {
        List<Object> main = start(sheet.say("Registers", "Registres"), sheet.say("Lists that the law keeps open: standards cited, schemes designated. What may have been"
                + " entered since the text was read is asked about wherever it would matter.", "Les listes que le droit laisse ouvertes : normes citées,"
                + " schémas désignés. Ce qui a pu y être inscrit depuis la lecture du texte est demandé partout où cela compterait."));
        byName(main, pack -> pack.registers().stream().map(entry -> register(pack, entry)).toList());
        return sheet.page(sheet.say("Registers", "Registres"), trail(), main.toArray());
    }

    private Element register(PackTable pack, RegisterEntry register) {
        TextEntry text = catalogue.text(pack, register.cites());
        Element article = Element.of("article", Element.of("h3", Element.of("code", register.name())), Element.of("p", capital(sheet.say(register.title())) + ".")).with("id", register.name());
        if (register.items().isEmpty()) {
            article.add(Element.of("p", sheet.say("None was entered when the text was read.", "Aucune inscription à la lecture du texte.")));
        } else {
            List<String> set = List.copyOf(register.items().get(0).sets().keySet());
            List<List<Object>> rows = register.items().stream().map(item -> {
                List<Object> row = new ArrayList<>(item.sets().values());
                row.add(item.cites().provision());
                return row;
            }).toList();
            List<String> columns = new ArrayList<>(set);
            columns.add(sheet.say("Provision", "Disposition"));
            article.add(sheet.table(sheet.say("Entries of ", "Inscriptions de ") + register.name(), columns, rows));
        }
        return article.add(Element.of("dl", Sheet.row(sheet.say("Source", "Source"), register.cites().provision() + ", ", sheet.link(Address.ofText(text.id()), sheet.say(text.title()))),
                Sheet.row(sheet.say("Read", "Lecture"), sheet.read(register.cites(), text)),
                several(sheet.say("Used by", "Utilisé par"), catalogue.mentioning(register.name()))).with("class", "properties"));
    }

    private List<Element> several(String label, List<Unit> units) {
        List<Object> links = new ArrayList<>();
        units.forEach(unit -> links.addAll(List.of(links.isEmpty() ? "" : ", ", sheet.link(Address.of(unit), Element.of("code", unit.id())))));
        return links.isEmpty() ? List.of() : Sheet.row(label, links);
    }

    private List<Unit> of(String type) {
        return reference.requirements().stream().filter(unit -> unit.requirement().subject().equals(type)).toList();
    }

    private List<Unit> of(Act act) {
        return reference.requirements().stream().filter(unit -> unit.requirement().act() == act).toList();
    }

    private void byPack(List<Object> main, List<Unit> units) {
        Set<String> packs = new LinkedHashSet<>();
        units.forEach(unit -> packs.add(unit.pack().id()));
        catalogue.packs().stream().filter(pack -> packs.contains(pack.id())).forEach(pack -> main.add(sheet.section("pack-" + pack.id(), sheet.say(pack.title()),
                sheet.entries(units.stream().filter(unit -> unit.pack().id().equals(pack.id())).toList()))));
        if (units.isEmpty()) {
            main.add(Element.of("p", sheet.say("None in these packs.", "Aucune dans ces packs.")));
        }
    }

    private void byName(List<Object> main, Function<PackTable, List<Element>> articles) {
        for (PackTable pack : catalogue.packs()) {
            List<Element> several = articles.apply(pack);
            if (!several.isEmpty()) {
                main.add(sheet.section("pack-" + pack.id(), sheet.say(pack.title()), several));
            }
        }
    }

    private static List<Object> start(String title, Object... lead) {
        return new ArrayList<>(List.of(Element.of("h1", title), Element.of("p", lead).with("class", "lead")));
    }

    private List<Element> trail(Element... steps) {
        List<Element> trail = new ArrayList<>(List.of(sheet.link(Address.INDEX, sheet.say("Catalogue", "Catalogue"))));
        trail.addAll(List.of(steps));
        return trail;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
