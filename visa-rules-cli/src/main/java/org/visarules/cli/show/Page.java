package org.visarules.cli.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.visarules.decision.Spoken;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RegisterEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.formats.cases.Case;
import org.visarules.rule.Verb;

/** An entry of the catalogue as text, in one language. */
public final class Page {

    private final Catalogue catalogue;
    private final InWords words;
    private final List<String> lines = new ArrayList<>();

    private Page(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.words = new InWords(catalogue, locale);
    }

    /** What there is to show, a line each: the requirements of every pack, with their titles. */
    public static String index(Catalogue catalogue, Locale locale) {
        Page page = new Page(catalogue, locale);
        for (PackTable pack : catalogue.packs()) {
            page.paragraph();
            page.lines.add(pack.id() + " " + pack.version() + "  " + page.say(pack.title()));
            catalogue.requirements(pack).forEach(unit -> page.lines.add("  " + unit.id() + "  " + page.say(unit.requirement().title())));
        }
        return page.text();
    }

    /** The requirement, definition, term or parameter of that id; nothing if there is none. */
    public static Optional<String> of(String id, Catalogue catalogue, Locale locale) {
        Page page = new Page(catalogue, locale);
        catalogue.unit(id).ifPresent(page::unit);
        catalogue.term(id).ifPresent(page::term);
        catalogue.parameter(id).ifPresent(page::parameter);
        catalogue.register(id).ifPresent(page::register);
        return page.lines.isEmpty() ? Optional.empty() : Optional.of(page.text());
    }

    private void unit(Catalogue.Unit unit) {
        PackTable pack = unit.pack();
        boolean asks = unit.requirement() != null;
        lines.add(unit.id() + " · " + pack.id() + " " + pack.version());
        lines.add(say(asks ? unit.requirement().title() : unit.definition().title()));
        paragraph();
        if (asks) {
            labelled("Act", "Acte", words.say(Spoken.of(unit.requirement().act())));
            labelled("Strength", "Force", words.say(Spoken.of(unit.requirement().strength())));
            labelled("Judged of", "Jugée pour", unit.requirement().subject());
        } else {
            labelled("Definition", "Définition", say("decides no verdict; requirements build on it", "ne décide d’aucun verdict ; des exigences s’appuient sur elle"));
        }
        source(pack, unit.cites());
        for (Verb verb : Verb.values()) {
            rules(unit, verb);
        }
        builtOn(unit);
        paragraph();
        lines.add(say("The rule as written", "La règle telle qu’elle est écrite") + " (" + pack.id() + "/rules/" + unit.id() + ".drl)");
        unit.source().strip().lines().forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        cases(unit);
    }

    private void source(PackTable pack, CitationEntry cites) {
        TextEntry text = catalogue.text(pack, cites);
        labelled("Provision", "Disposition", cites.provision() + ", " + say(text.title()));
        labelled("", "", text.url());
        if (!cites.quotation().isEmpty()) {
            labelled("Quotation", "Citation", say("“", "« ") + cites.quotation() + say("”", " »"));
        }
        labelled("Read", "Lecture", words.read(cites, text));
    }

    private void rules(Catalogue.Unit unit, Verb verb) {
        List<RuleTable> rules = unit.rules().stream().filter(rule -> rule.verb() == verb).toList();
        if (rules.isEmpty()) {
            return;
        }
        paragraph();
        lines.add(words.heading(verb));
        for (RuleTable rule : rules) {
            String sentence = words.sentence(unit.pack(), rule);
            String days = words.days(rule);
            lines.add("  - " + (sentence.isEmpty() ? rule.term() : sentence));
            lines.add("    " + rule.name() + ":" + rule.line() + (days.isEmpty() ? "" : ", " + days) + (sentence.isEmpty() || rule.term().isEmpty() ? "" : ": " + rule.term()));
            if (!rule.cites().equals(unit.cites())) {
                TextEntry text = catalogue.text(unit.pack(), rule.cites());
                lines.add("    " + rule.cites().provision() + ", " + say(text.title()) + " (" + words.read(rule.cites(), text) + ")");
            }
            if (verb == Verb.OBLIGES) {
                lines.add("    " + say(rule.actor()) + say(": ", " : ") + say(rule.deliverable()) + say("; due: ", " ; échéance : ") + say(rule.due()));
            }
        }
    }

    private void builtOn(Catalogue.Unit unit) {
        Collection<String> terms = catalogue.terms(unit);
        Collection<String> parameters = catalogue.parameters(unit);
        Collection<String> registers = catalogue.registers(unit);
        if (terms.isEmpty() && parameters.isEmpty() && registers.isEmpty()) {
            return;
        }
        paragraph();
        lines.add(say("Builds on", "S’appuie sur"));
        terms.forEach(term -> catalogue.term(term).ifPresent(known -> lines.add("  " + term + say(": ", " : ") + say(known.entry().title()))));
        parameters.forEach(name -> catalogue.parameter(name).ifPresent(known -> known.values().forEach(value -> lines.add("  " + name + " = " + words.value(value) + " (" + value.window() + ")"))));
        registers.forEach(name -> catalogue.register(name).ifPresent(known -> {
            lines.add("  " + name + say(": ", " : ") + say(known.entry().title()) + (known.entry().items().isEmpty() ? say(" (empty as read)", " (vide à la lecture)") : ""));
            known.entry().items().forEach(item -> lines.add("    " + InWords.item(item)));
        }));
    }

    private void cases(Catalogue.Unit unit) {
        List<Case> cases = catalogue.cases(unit);
        if (cases.isEmpty()) {
            return;
        }
        paragraph();
        lines.add(say("Cases", "Cas"));
        for (Case one : cases) {
            lines.add("  - " + one.name() + (one.ids().isEmpty() ? "" : " [" + String.join(", ", one.ids()) + "]"));
            String outcome = words.outcome(unit, one);
            lines.add("    " + (one.isDecidable() ? one.asOf() + (outcome.isEmpty() ? "" : say(": ", " : ") + outcome) : say("no machine can decide it: ", "aucune machine ne peut en décider : ") + one.undecidable()));
        }
    }

    private void term(Catalogue.Term term) {
        lines.add(term.entry().id() + " · " + term.entry().of());
        lines.add(say(term.entry().title()));
        paragraph();
        term.definitions().forEach(unit -> labelled("Derived by", "Établi par", unit.id() + ", " + say(unit.definition().title())));
        mentionedBy(term.entry().id());
    }

    private void parameter(Catalogue.Parameter parameter) {
        lines.add(parameter.name() + " · " + parameter.pack().id() + " " + parameter.pack().version());
        for (ParameterEntry value : parameter.values()) {
            paragraph();
            labelled("Value", "Valeur", words.value(value) + " (" + value.window() + ")");
            source(parameter.pack(), value.cites());
        }
        paragraph();
        mentionedBy(parameter.name());
    }

    private void register(Catalogue.Register register) {
        lines.add(register.entry().name() + " · " + register.pack().id() + " " + register.pack().version());
        lines.add(say(register.entry().title()));
        paragraph();
        source(register.pack(), register.entry().cites());
        paragraph();
        if (register.entry().items().isEmpty()) {
            labelled("Entries", "Inscriptions", say("none when it was read", "aucune à la lecture"));
        }
        register.entry().items().forEach(item -> {
            labelled("Entry", "Inscription", InWords.item(item));
            labelled("", "", item.cites().provision() + ", " + say(catalogue.text(register.pack(), item.cites()).title()));
        });
        paragraph();
        mentionedBy(register.entry().name());
    }

    private void mentionedBy(String word) {
        catalogue.mentioning(word).forEach(unit -> labelled("Used by", "Utilisé par", unit.id()));
    }

    private void labelled(String english, String french, String text) {
        lines.add(String.format(Locale.ROOT, "  %-12s %s", say(english, french), text));
    }

    private void paragraph() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private String say(Bilingual both) {
        return words.say(both);
    }

    private String say(String english, String french) {
        return words.say(english, french);
    }

    private String text() {
        return String.join("\n", lines) + "\n";
    }
}
