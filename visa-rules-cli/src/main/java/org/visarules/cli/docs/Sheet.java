package org.visarules.cli.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.cli.show.InWords;
import org.visarules.decision.Spoken;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.rule.Phrase;

/** A page in the making: its language, where it lies, and the parts that all pages are made of. */
final class Sheet {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PLACEHOLDER = Pattern.compile("‹[^›]*›");
    private static final List<Destination> NAVIGATION = List.of(
            new Destination(Address.TEXTS, Phrase.of("Texts", "Textes")),
            new Destination(Address.MARKETS, Phrase.of("Markets", "Marchés")),
            new Destination(Address.SUBJECTS, Phrase.of("Subjects and acts", "Objets et actes")),
            new Destination(Address.DEFINITIONS, Phrase.of("Definitions", "Définitions")),
            new Destination(Address.TERMS, Phrase.of("Terms", "Termes")),
            new Destination(Address.PARAMETERS, Phrase.of("Parameters", "Paramètres")),
            new Destination(Address.REGISTERS, Phrase.of("Registers", "Registres")));
    private static final Map<String, Phrase> TYPES = Map.of(
            "Product", Phrase.of("product", "produit"),
            "Service", Phrase.of("service", "service"),
            "AuditProvider", Phrase.of("audit provider", "prestataire d’audit"),
            "Market", Phrase.of("market: the buyer and its system", "marché : l’acheteur et son système"),
            "Demand", Phrase.of("demand of a buyer", "exigence d’un acheteur"),
            "Event", Phrase.of("event: an incident, or a vulnerability that is exploited", "événement : un incident, ou une vulnérabilité exploitée"),
            "Qualification", Phrase.of("qualification to be obtained", "qualification à obtenir"),
            "Project", Phrase.of("project to obtain a label", "projet d’obtention d’un label"));

    private record Destination(String target, Phrase label) {
    }

    private final Reference reference;
    private final InWords words;
    private final String path;

    Sheet(Reference reference, InWords words, String path) {
        this.reference = reference;
        this.words = words;
        this.path = path;
    }

    Reference reference() {
        return reference;
    }

    String path() {
        return path;
    }

    String language() {
        return words.language();
    }

    boolean isFrench() {
        return language().equals("fr");
    }

    String say(String english, String french) {
        return bound(words.say(english, french));
    }

    String say(Phrase phrase) {
        return bound(words.say(phrase));
    }

    String say(Bilingual both) {
        return bound(words.say(both));
    }

    /** The words of the catalogue, for what they say beyond single sentences. */
    InWords words() {
        return words;
    }

    /** What people call a type of fact; its own name for one of which nobody has thought. */
    String type(String type) {
        return TYPES.containsKey(type) ? say(TYPES.get(type)) : type;
    }

    /** How many there are of something. French says "0 règle". */
    String count(int number, String one, String many, String un, String plusieurs) {
        return number + " " + (isFrench() ? number < 2 ? un : plusieurs : number == 1 ? one : many);
    }

    /** Where another page of this language lies, seen from this one. */
    String href(String target) {
        return up() + target;
    }

    Element link(String target, Object... content) {
        return Element.of("a", content).with("href", href(target));
    }

    /** A link that leaves the site. Identifiers of Union law are written with http; whoever follows one goes encrypted. */
    Element outside(String url) {
        return Element.of("a", url).with("href", url.replaceFirst("^http:", "https:")).with("rel", "noreferrer");
    }

    /** When and by whom the source of a citation was read. */
    List<Object> read(CitationEntry cites, TextEntry text) {
        return dated(words.read(cites, text));
    }

    /** A sentence with its days, which stay on one line. */
    List<Object> dated(String sentence) {
        return parts(bound(sentence), DAY, "time");
    }

    /** What a rule says; what stands for facts of a dossier is set apart. */
    List<Object> sentence(Unit unit, RuleTable rule) {
        List<Object> parts = parts(bound(words.sentence(unit.pack(), rule)), PLACEHOLDER, "var");
        parts.stream().filter(Element.class::isInstance).forEach(fact -> ((Element) fact).with("lang", "en"));
        return parts;
    }

    String title(Unit unit) {
        return say(unit.requirement() != null ? unit.requirement().title() : unit.definition().title());
    }

    /** A provision of a text, with a link to all that stands on the text. */
    List<Object> place(Unit unit, CitationEntry cites) {
        TextEntry text = reference.catalogue().text(unit.pack(), cites);
        return List.of(cites.provision() + ", ", link(Address.ofText(text.id()), say(text.title())));
    }

    /** A requirement or definition in a list. */
    Element entry(Unit unit, Object... remarks) {
        Element entry = brief(unit, " · " + unit.cites().provision() + ", ", say(reference.catalogue().text(unit.pack(), unit.cites()).title()));
        return entry.add(remarks);
    }

    /** A requirement or definition in a list, where everybody knows the text on which it stands. */
    Element brief(Unit unit, Object... more) {
        Element meta = Element.of("p", Element.of("code", unit.id())).with("class", "meta");
        if (unit.requirement() != null) {
            meta.add(" · ", say(Spoken.of(unit.requirement().act())), " · ", say(Spoken.of(unit.requirement().strength())));
        } else {
            meta.add(" · ", say("definition", "définition"));
        }
        return Element.of("li", Element.of("p", link(Address.of(unit), title(unit))).with("class", "entry"), meta.add(more));
    }

    Element entries(Collection<Unit> units) {
        return list("entries", units.stream().map(unit -> entry(unit)).toList());
    }

    Element list(String style, Collection<Element> items) {
        return Element.of("ul", items).with("class", style);
    }

    /** A section under a heading that can be pointed at. */
    Element section(String id, String heading, Object... content) {
        return Element.of("section", Element.of("h2", heading).with("id", id), List.of(content)).with("aria-labelledby", id);
    }

    /** A row of a list of properties. */
    static List<Element> row(String label, Object... content) {
        return List.of(Element.of("dt", label), Element.of("dd", content));
    }

    /** A table whose rows are headed by their first cell. */
    Element table(String caption, List<String> columns, List<List<Object>> rows) {
        Element head = Element.of("tr", columns.stream().map(column -> Element.of("th", column).with("scope", "col")).toList());
        List<Element> body = rows.stream().map(row -> Element.of("tr", IntStream.range(0, row.size()).mapToObj(i -> i == 0
                ? Element.of("th", row.get(i)).with("scope", "row") : Element.of("td", row.get(i))).toList())).toList();
        return Element.of("table", Element.of("caption", caption), Element.of("thead", head), Element.of("tbody", body));
    }

    /** A value of a parameter, with the first and the last day on which it holds, as cells of a table. */
    List<Object> value(ParameterEntry parameter) {
        List<Object> cells = new ArrayList<>(List.of(dated(words.value(parameter))));
        for (String day : parameter.window().split("/")) {
            cells.add(switch (day) {
                case "none" -> say("no end", "sans fin");
                case "unknown" -> say("not known", "non connu");
                default -> dated(day);
            });
        }
        return cells;
    }

    /** The page, with all that stands around what it holds. */
    String page(String title, List<Element> trail, Object... main) {
        boolean index = path.equals(Address.INDEX);
        Element body = Element.of("body",
                Element.of("a", say("Skip to content", "Aller au contenu")).with("class", "skip").with("href", "#main"),
                banner(index));
        if (!trail.isEmpty()) {
            body.add(Element.of("nav", Element.of("ol", trail.stream().map(step -> Element.of("li", step)).toList())).with("class", "trail")
                    .with("aria-label", say("Where this page stands", "Emplacement de cette page")));
        }
        body.add(Element.of("main", main).with("id", "main").with("tabindex", "-1"), footer());
        return document(language(), head(title, index), body);
    }

    static String document(String language, Element head, Element body) {
        return "<!DOCTYPE html>\n" + Element.of("html", head, body).with("lang", language);
    }

    /** What stands in the head of every page, of both languages and of none. */
    static Element head(String title, String root) {
        return Element.of("head",
                Element.of("meta").with("charset", "utf-8"),
                Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Element.of("meta").with("name", "color-scheme").with("content", "light dark"),
                Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
                Element.of("title", title),
                Element.of("link").with("rel", "icon").with("type", "image/svg+xml").with("href", root + "icon.svg"),
                Element.of("link").with("rel", "stylesheet").with("href", root + "style.css"));
    }

    private Element head(String title, boolean index) {
        Element head = head(index ? title : title + " · visa-rules", root());
        for (String language : List.of("en", "fr")) {
            head.add(Element.of("link").with("rel", "alternate").with("hreflang", language).with("href", root() + language + "/" + path));
        }
        return index ? head.add(Element.of("script").with("src", root() + "search.js").with("defer", "defer")) : head;
    }

    private Element banner(boolean index) {
        Element navigation = Element.of("ul");
        for (Destination destination : NAVIGATION) {
            Element link = link(destination.target(), say(destination.label()));
            navigation.add(Element.of("li", destination.target().equals(path) ? link.with("aria-current", "page") : link));
        }
        Element other = Element.of("a", say("Français", "English")).with("class", "language").with("lang", words.say("fr", "en"))
                .with("hreflang", words.say("fr", "en")).with("href", root() + words.say("fr", "en") + "/" + path);
        Element banner = Element.of("header", Element.of("p", link(Address.INDEX, "visa-rules")).with("class", "name"),
                Element.of("nav", navigation).with("aria-label", say("Catalogue", "Catalogue")));
        if (!index) {
            banner.add(search());
        }
        return banner.add(other).with("class", "banner");
    }

    /** Where one searches; the answer stands on the first page. */
    Element search() {
        return Element.of("form",
                Element.of("label", say("Words, or an id such as CRA-ART32-CLASS-I", "Des mots, ou un identifiant tel que CRA-ART32-CLASS-I")).with("for", "q"),
                Element.of("input").with("type", "search").with("id", "q").with("name", "q").with("autocomplete", "off").with("spellcheck", "false"),
                Element.of("button", say("Search", "Rechercher")).with("type", "submit"))
                .with("role", "search").with("action", href(Address.INDEX)).with("method", "get");
    }

    private Element footer() {
        return Element.of("footer", Element.of("p", Element.of("strong", say(Spoken.support()))),
                Element.of("p", say("It is no legal advice: the texts themselves hold, and each page says when they were read. Nothing here is fetched"
                        + " from elsewhere; links to the texts leave the site when you follow them.",
                        "Ce site ne constitue pas un avis juridique : seuls les textes font foi, et chaque page dit quand ils ont été lus. Rien n’est"
                        + " chargé d’ailleurs ; les liens vers les textes ne quittent le site que lorsque vous les suivez.")));
    }

    private String bound(String text) {
        return isFrench() ? boundInFrench(text) : text;
    }

    /** French text whose signs never stand alone on a line. */
    static String boundInFrench(String text) {
        return text.replaceAll(" (?=[:;?!»])", "\u00a0").replace("« ", "«\u00a0");
    }

    private static List<Object> parts(String sentence, Pattern pattern, String element) {
        List<Object> parts = new ArrayList<>();
        Matcher found = pattern.matcher(sentence);
        int last = 0;
        while (found.find()) {
            parts.add(sentence.substring(last, found.start()));
            parts.add(Element.of(element, found.group()));
            last = found.end();
        }
        parts.add(sentence.substring(last));
        return parts;
    }

    private String up() {
        return "../".repeat((int) path.chars().filter(sign -> sign == '/').count());
    }

    private String root() {
        return up() + "../";
    }
}
