package org.visarules.ask;

import org.visarules.rule.Phrase;

/** The fixed words of comparisons, in both languages; {@code {0}} and the like stand for what is filled in. */
enum Words {
    ONLY_BEFORE("Only before: {0}", "Avant seulement : {0}"),
    ONLY_AFTER("Only after: {0}", "Après seulement : {0}"),
    CHANGED("{0}: {1} before, {2} after", "{0} : {1} avant, {2} après"),
    OF("{0} ({1})", "{0} ({1})"),
    READ("{0} (reading {1})", "{0} (lecture {1})"),
    SAID("{0}: {1}", "{0} : {1}"),
    ALSO("{0}; {1}", "{0} ; {1}"),

    SAME("Both decisions say the same.", "Les deux décisions disent la même chose."),
    VERDICT_CHANGED("The verdict changed, by {0}: {1} before, {2} after.", "Le verdict a changé, selon {0} : {1} avant, {2} après."),
    VERDICTS_CHANGED("Verdicts changed, by {0}, but not on the whole: {1} before and after.",
            "Des verdicts ont changé, selon {0}, mais pas dans l’ensemble : {1} avant et après."),
    NO_VERDICT_CHANGED("No verdict changed, by {0}: {1} before and after. What explains it differs.",
            "Aucun verdict n’a changé, selon {0} : {1} avant et après. Ce qui l’explique diffère."),

    NO_FINDING("no finding", "aucun constat"),
    NOT_ASKED("not asked", "non demandé"),
    DAY("the day asked", "la date demandée"),
    ASKED("asked: {0}", "demandé : {0}"),
    OFFERED("offered: {0} before, {1} after", "proposé : {0} avant, {1} après"),
    ASSUMED("assumed: {0}", "supposé : {0}"),
    PACK("pack {0}", "règles {0}"),
    FACT_MODEL("fact model", "modèle de faits"),
    STRENGTH("{0}, how it binds", "{0}, force"),
    IN_FORCE("{0}, in force", "{0}, en vigueur"),
    MISSING("missing: {0} ({1}); settles {2}", "manque : {0} ({1}) ; tranche {2}"),
    SETTLES("missing: {0} ({1}); settles", "manque : {0} ({1}) ; tranche"),
    NOT_EXACT("missing: too many unknown facts to tell exactly which matter", "manque : trop de faits inconnus pour dire exactement lesquels comptent"),
    NOT_MET("{0}: not met: {1}", "{0} : non rempli : {1}"),
    NEAREST("nearest is {0}", "le plus proche est {0}"),
    FOUND("nearest is {0}, which has {1}", "le plus proche est {0}, qui indique {1}"),
    REFUSED("{0}: refused: {1}", "{0} : refusé : {1}"),
    RESERVED("{0}: reserved: {1}", "{0} : réserve : {1}"),
    OWED("{0}: obligation: {1}: {2}", "{0} : obligation : {1} : {2}"),
    DUE("due {0}", "échéance : {0}"),
    ADVISED("{0}: advice: {1}", "{0} : conseil : {1}"),
    WARNED("warning: {0}", "avertissement : {0}"),
    HOLDS("the days on which it holds", "les jours où elle est valable"),
    BETWEEN("from {0} to {1}", "du {0} au {1}"),
    SINCE("from {0}", "à partir du {0}"),
    UNTIL("until {0}", "jusqu’au {0}"),
    ALWAYS("every day", "tous les jours"),
    AT_LEAST("at least {0}", "au moins {0}");

    private final Phrase words;

    Words(String english, String french) {
        this.words = Phrase.of(english, french);
    }

    Phrase words() {
        return words;
    }

    /** The words with these filled in, each a {@link Phrase} or the same in both languages; from left to right, so that braces in them are left alone. */
    Phrase say(Object... values) {
        return Phrase.writtenBy(locale -> {
            String pattern = words.in(locale);
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < pattern.length(); i++) {
                if (pattern.charAt(i) == '{') {
                    Object value = values[pattern.charAt(i + 1) - '0'];
                    said.append(value instanceof Phrase phrase ? phrase.in(locale) : value);
                    i += 2;
                } else {
                    said.append(pattern.charAt(i));
                }
            }
            return said.toString();
        });
    }
}
