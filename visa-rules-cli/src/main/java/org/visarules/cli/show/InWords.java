package org.visarules.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.visarules.decision.Spoken;
import org.visarules.decision.Verdict;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.table.CitationEntry;
import org.visarules.engine.table.PackTable;
import org.visarules.engine.table.ParameterEntry;
import org.visarules.engine.table.RegisterEntry;
import org.visarules.engine.table.RuleTable;
import org.visarules.engine.table.TextEntry;
import org.visarules.formats.cases.Case;
import org.visarules.formats.cases.CaseFiles;
import org.visarules.formats.cases.Expected;
import org.visarules.rule.Phrase;
import org.visarules.rule.Verb;

/** What the catalogue holds, in the words of one language: the same ones on paper, on the screen and on the site. */
public final class InWords {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\$([^}]*)}");
    private static final Pattern TERM = Pattern.compile("(\\d+) (year|month|day|hour)s?");
    private static final Map<Verb, Phrase> HEADINGS = Map.of(
            Verb.APPLIES_TO, Phrase.of("Applies where", "S’applique lorsque"),
            Verb.MET_BY, Phrase.of("Satisfied by any one of", "Satisfaite par l’un au moins de"),
            Verb.BROKEN_BY, Phrase.of("Broken by", "Méconnue par"),
            Verb.REFUSES, Phrase.of("Looked at, and does not count", "Examiné, et ne compte pas"),
            Verb.OBLIGES, Phrase.of("Obligations", "Obligations"),
            Verb.ADVISES, Phrase.of("Remarks", "Remarques"),
            Verb.DERIVES, Phrase.of("Holds where", "Établi lorsque"));

    private final Catalogue catalogue;
    private final Locale locale;

    public InWords(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /** The language, as HTML writes it. */
    public String language() {
        return isFrench() ? "fr" : "en";
    }

    public String say(Phrase phrase) {
        return phrase.in(locale);
    }

    public String say(Bilingual both) {
        return say(both.english(), both.french());
    }

    public String say(String english, String french) {
        return isFrench() ? french : english;
    }

    /** What stands above the rules of that verb. */
    public String heading(Verb verb) {
        return say(HEADINGS.get(verb));
    }

    /** When and by whom the text of a citation was read, until when its changes are known, and how the provision was verified. */
    public String read(CitationEntry cites, TextEntry text) {
        return reading(text) + say("; ", " ; ") + say(Spoken.of(cites.confidence()));
    }

    /** When and by whom a text was read, and until when its changes are known. */
    public String reading(TextEntry text) {
        return say("on ", "le ") + text.readOn() + (text.readBy().equals(Bilingual.NONE) ? "" : say(" by ", " par ") + say(text.readBy()))
                + say("; changes known until ", " ; modifications connues jusqu’au ") + text.readUntil();
    }

    /** What a rule says; empty if it says nothing. What it calls its facts stands, in ‹ ›, for whatever a dossier calls them. */
    public String sentence(PackTable pack, RuleTable rule) {
        String sentence = (isFrench() ? pack.french() : pack.english()).getOrDefault(rule.name().replace('/', '.'), "");
        return PLACEHOLDER.matcher(sentence).replaceAll(found -> "‹" + found.group(1).replace('.', ' ').replace("$", "") + "›");
    }

    /** On which days a rule is in force; empty if it sets none. */
    public String days(RuleTable rule) {
        List<String> days = new ArrayList<>();
        if (!rule.validFrom().equals(LocalDate.MIN)) {
            days.add(say("in force from ", "en vigueur à compter du ") + rule.validFrom());
        }
        if (!rule.validUntil().equals(LocalDate.MAX)) {
            days.add(say("in force until ", "en vigueur jusqu’au ") + rule.validUntil());
        }
        return String.join(", ", days);
    }

    /** What is entered in a register, on one line. */
    public static String item(RegisterEntry.Item item) {
        return item.sets().entrySet().stream().map(set -> set.getKey() + " " + set.getValue()).collect(Collectors.joining(", "));
    }

    /** The value of a parameter: {@code 3 years}, {@code 3 ans}. */
    public String value(ParameterEntry parameter) {
        return isFrench() ? TERM.matcher(parameter.value()).replaceAll(term -> term.group(1) + " " + switch (term.group(2)) {
            case "year" -> term.group(1).equals("1") ? "an" : "ans";
            case "month" -> "mois";
            case "day" -> term.group(1).equals("1") ? "jour" : "jours";
            default -> term.group(1).equals("1") ? "heure" : "heures";
        }) : parameter.value();
    }

    /** What a case beside a unit expects of it; empty if it expects something else alone. */
    public String outcome(Catalogue.Unit unit, Case one) {
        Expected expected = one.expect().verdicts().get(unit.id());
        if (expected != null) {
            return verdict(expected.text());
        }
        List<String> found = new ArrayList<>();
        one.expect().derived().forEach(derived -> found.add(derived.text()));
        one.expect().verdicts().forEach((of, verdict) -> found.add(of + say(": ", " : ") + verdict(verdict.text())));
        return String.join(", ", found);
    }

    private String verdict(String written) {
        for (Verdict verdict : Verdict.values()) {
            if (CaseFiles.written(verdict).equals(written)) {
                return say(Spoken.of(verdict));
            }
        }
        return written;
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
