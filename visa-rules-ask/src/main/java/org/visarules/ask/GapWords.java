package org.visarules.ask;

import java.util.Arrays;
import java.util.Map;

import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Worded;

/** The fixed words of a plan. */
enum GapWords implements Worded {
    HEADLINE("PLAN for {0}, by {1}", "PLAN au {0}, selon {1}"),
    NOW("now", "actuel"),
    MARKETS("markets", "marchés"),
    MARKET("{0}: {1}", "{0} : {1}"),
    MET("Nothing fails on that day: nothing has to be done for it.", "Rien n’est en défaut ce jour-là : rien n’est à faire pour cela."),
    ONE_STEP("One step makes pass what can pass:", "Une étape suffit pour satisfaire ce qui peut l’être :"),
    STEPS("{0} steps together make pass what can pass; each of them is needed:",
            "{0} étapes satisfont ensemble ce qui peut l’être ; chacune est nécessaire :"),
    OR_ONE("Or one step:", "Ou bien une étape :"),
    OR_STEPS("Or {0} steps:", "Ou bien {0} étapes :"),
    SAME("{0}. as above ({1})", "{0}. comme ci-dessus ({1})"),
    ACTION("{0}. {1} ({2})", "{0}. {1} ({2})"),
    ON_MARKET("{0}, market {1}", "{0}, marché {1}"),
    SECURES("secures", "garantir"),
    SERVES("serves", "pour"),
    FIRST("first", "d’abord"),
    STEP("step {0}", "étape {0}"),
    SERVED("{0}: {1}", "{0} : {1}"),
    PROPERTY("{0}: {1}", "{0} : {1}"),
    LEAST("{0} at the earliest", "{0} au plus tôt"),
    MOST("{0} at the latest", "{0} au plus tard"),
    ANY("any, but stated", "quelconque, mais indiqué"),
    AT_LEAST("at least {0}", "au moins {0}"),
    AT_MOST("at most {0}", "au plus {0}"),
    BETWEEN("{0} to {1}", "{0} à {1}"),
    OR("{0} or {1}", "{0} ou {1}"),
    INCLUDES("includes {0}", "comprend {0}"),
    OPENS("then open", "à régler"),
    FURTHER("Not shown: {0} more ways.", "Non affiché : {0} autres manières."),
    NEVER("Can never pass, whatever is brought about from that day on:", "Ne peut être satisfait, quoi que l’on entreprenne à partir de ce jour :"),
    NOT_FOUND("Fails, and no steps were found, which proves nothing:", "En défaut, sans étape trouvée, ce qui ne prouve rien :"),
    NO_WAY("No way leads there; the closest was: {0}", "Aucune voie n’y mène ; la plus proche était : {0}"),
    WHY("because", "car"),
    OPEN("First to be known, before anything can be planned for it:", "À savoir d’abord, avant de pouvoir planifier :"),
    OPEN_MORE("and {0} more", "et {0} de plus"),
    CUT_SHORT("The search was cut short: there may be other ways, and shorter ones.",
            "La recherche a été écourtée : d’autres manières, plus courtes peut-être, peuvent exister.");

    private static final Map<String, Phrase> NAMES = Map.ofEntries(
            name("scheme", "scheme", "schéma"), name("versions", "versions", "versions"), name("productLevel", "level", "niveau"),
            name("passiLevel", "level", "niveau"), name("pacsLevel", "level", "niveau"), name("csaLevel", "level", "niveau"), name("level", "level", "niveau"),
            name("window.firstDay", "first day", "premier jour"), name("window.lastDay", "last day", "dernier jour"), name("status", "status", "statut"),
            name("onPublicList", "on the public list", "sur la liste publique"), name("of", "of", "objet"), name("kind", "kind", "nature"),
            name("country", "country", "pays"), name("regime", "regime", "régime"), name("module", "module", "module"),
            name("activity", "activity", "activité"), name("activities", "activities", "activités"), name("forDemand", "demand", "exigence"),
            name("confirms", "confirms what is required", "confirme ce qui est requis"), name("decidedOn", "decided on", "décidée le"),
            name("reexaminedOn", "re-examined on", "réexaminée le"), name("operatedFrom", "operated from", "exploité depuis"),
            name("storedIn", "stored in", "stocké en"), name("role", "role", "rôle"), name("assurance.avaVan", "AVA_VAN", "AVA_VAN"), name("extent", "extent", "étendue"),
            name("lastDay", "last day", "dernier jour"), name("declaration", "declaration", "déclaration"), name("conditionsMet", "conditions met", "conditions remplies"));

    private final Phrase words;

    GapWords(String english, String french) {
        this.words = Phrase.of(english, french);
    }

    @Override
    public Phrase words() {
        return words;
    }

    /** The words with these in the places held for them. */
    Phrase say(Phrase... fills) {
        return Phrase.writtenBy(locale -> {
            Language language = new Language(locale);
            return language.say(this, Arrays.stream(fills).map(language::say).toArray());
        });
    }

    private static Map.Entry<String, Phrase> name(String way, String english, String french) {
        return Map.entry(way, Phrase.of(english, french));
    }

    /** What a person calls a property; as files write it where it has no other name. */
    static Phrase named(String way) {
        return NAMES.getOrDefault(way, Phrase.of(way, way));
    }
}
