package org.visarules.cli.docs;

import java.util.Locale;

import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.rule.Act;

/** Where things stand on the site, from the folder of one language. */
final class Address {

    static final String INDEX = "index.html";
    static final String TEXTS = "texts.html";
    static final String MARKETS = "markets.html";
    static final String SUBJECTS = "subjects.html";
    static final String DEFINITIONS = "definitions.html";
    static final String TERMS = "terms.html";
    static final String PARAMETERS = "parameters.html";
    static final String REGISTERS = "registers.html";
    static final String WHOEVER = "markets/whoever.html";

    private Address() {
    }

    static String of(Unit unit) {
        return (unit.requirement() != null ? "requirements/" : "definitions/") + unit.id() + ".html";
    }

    static String ofText(String id) {
        return "texts/" + id + ".html";
    }

    static String ofPack(String id) {
        return "packs/" + id + ".html";
    }

    static String of(Markets.Kind kind) {
        return "markets/" + kind.slug() + ".html";
    }

    static String ofSubject(String type) {
        return "subjects/" + type.toLowerCase(Locale.ROOT) + ".html";
    }

    static String of(Act act) {
        return "acts/" + act.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".html";
    }

    static String ofTerm(String id) {
        return TERMS + "#" + id;
    }

    static String ofParameter(String name) {
        return PARAMETERS + "#" + name;
    }

    static String ofRegister(String name) {
        return REGISTERS + "#" + name;
    }

    /** Within the page of a unit: the rule of that full name. */
    static String anchor(String rule) {
        return "rule-" + rule.substring(rule.indexOf('/') + 1);
    }
}
