package org.visarules.engine.explain;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.visarules.fact.Window;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.Stated;
import org.visarules.value.Choice;
import org.visarules.value.Day;
import org.visarules.value.Levels;
import org.visarules.value.Members;
import org.visarules.value.Moment;
import org.visarules.value.Term;
import org.visarules.value.Value;

/** Values of facts as words of a sentence. */
final class Words {

    private static final Map<String, String> FRENCH = Map.ofEntries(Map.entry("unknown", "inconnu"), Map.entry("yes", "oui"),
            Map.entry("no", "non"), Map.entry("in-force", "en vigueur"), Map.entry("suspended", "suspendu"),
            Map.entry("withdrawn", "retiré"), Map.entry("expired", "expiré"), Map.entry("archived", "archivé"),
            Map.entry("not-maintained", "non maintenu"), Map.entry("in-progress", "en cours"),
            Map.entry("evaluation-only", "évaluation sans certificat"), Map.entry("refused", "refusé"),
            Map.entry("without-level", "sans niveau"), Map.entry("elementaire", "élémentaire"), Map.entry("renforce", "renforcé"),
            Map.entry("eleve", "élevé"), Map.entry("basic", "élémentaire"), Map.entry("substantial", "substantiel"),
            Map.entry("high", "élevé"), Map.entry("provider", "le prestataire"), Map.entry("buyer-itself", "l’opérateur lui-même"),
            Map.entry("anssi", "l’ANSSI"), Map.entry("state-service", "un service de l’État"),
            Map.entry("qualified-provider", "un prestataire qualifié"), Map.entry("none", "aucun"),
            Map.entry("health-products", "produits de santé"), Map.entry("water", "eau"), Map.entry("food", "alimentation"),
            Map.entry("electricity", "électricité"), Map.entry("natural-gas", "gaz naturel"), Map.entry("oil", "pétrole"),
            Map.entry("land-transport", "transports terrestres"), Map.entry("sea-and-river-transport", "transports maritime et fluvial"),
            Map.entry("air-transport", "transport aérien"), Map.entry("finance", "finances"),
            Map.entry("broadcasting-and-information", "audiovisuel et information"), Map.entry("industry", "industrie"),
            Map.entry("electronic-communications", "communications électroniques"), Map.entry("nuclear", "nucléaire"),
            Map.entry("armament", "armement"), Map.entry("space", "espace"),
            Map.entry("civil-state-activities", "activités civiles de l’État"),
            Map.entry("military-state-activities", "activités militaires de l’État"), Map.entry("justice", "activités judiciaires"),
            Map.entry("research", "recherche"), Map.entry("product", "produit"), Map.entry("other", "autre"),
            Map.entry("vulnerability", "vulnérabilité"), Map.entry("severe-incident", "incident grave"), Map.entry("siiv-incident", "incident affectant un SIIV"),
            Map.entry("early-warning", "alerte précoce"), Map.entry("notification", "notification"), Map.entry("final-report", "rapport final"),
            Map.entry("users-informed", "information des utilisateurs"), Map.entry("anssi-informed", "information de l’ANSSI"),
            Map.entry("component-maker-informed", "information du fabricant du composant"),
            Map.entry("electronic-id-means", "moyen d’identification électronique"),
            Map.entry("rgs-trust-service", "service de confiance RGS"), Map.entry("eidas-trust-service", "service de confiance eIDAS"),
            Map.entry("secnumcloud", "SecNumCloud"), Map.entry("secret", "Secret"), Map.entry("tres-secret", "Très Secret"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(Map.entry("elementaire", "élémentaire"),
            Map.entry("renforce", "renforcé"), Map.entry("eleve", "élevé"), Map.entry("anssi", "ANSSI"),
            Map.entry("provider", "the provider"), Map.entry("buyer-itself", "the operator itself"),
            Map.entry("state-service", "a State service"), Map.entry("qualified-provider", "a qualified provider"),
            Map.entry("water", "water"), Map.entry("food", "food"), Map.entry("oil", "oil"), Map.entry("space", "space"),
            Map.entry("civil-state-activities", "civil activities of the State"),
            Map.entry("military-state-activities", "military activities of the State"), Map.entry("other", "other"),
            Map.entry("rgs-trust-service", "RGS trust service"), Map.entry("eidas-trust-service", "eIDAS trust service"),
            Map.entry("secnumcloud", "SecNumCloud"), Map.entry("secret", "Secret"), Map.entry("tres-secret", "Très Secret"),
            Map.entry("siiv-incident", "incident on a SIIV"), Map.entry("anssi-informed", "ANSSI informed"),
            Map.entry("basic", "basic"), Map.entry("high", "high"), Map.entry("none", "none"));

    private Words() {
    }

    static String of(Object value, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        if (value instanceof Fact<?> fact) {
            return Labels.label(fact);
        }
        if (value instanceof Choice choice) {
            String written = choice.written();
            String word = (french ? FRENCH : ENGLISH).get(written);
            return word != null ? word : isAcronym(choice) ? choice.name() : written.replace('-', ' ');
        }
        if (value instanceof Window window) {
            return of(window.getFirstDay(), locale) + (french ? " au " : " to ") + of(window.getLastDay(), locale);
        }
        if (value instanceof Members<?> members) {
            String held = members.held().stream().map(member -> of(member, locale)).collect(Collectors.joining(", "));
            return members.isKnown() ? held.isEmpty() ? none(french) : held : (held.isEmpty() ? "" : held + ", ") + "?";
        }
        if (value == Day.NONE || value == Moment.NONE) {
            return none(french);
        }
        if (value instanceof Moment moment && moment.isTime()) {
            ZoneOffset offset = moment.time().getOffset();
            return moment.day() + " " + moment.time().toLocalTime() + " " + (offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset);
        }
        if (value instanceof Stated<?> stated) {
            return stated.values().stream().map(one -> of(one, locale)).collect(Collectors.joining(french ? " ou " : " or "));
        }
        if (value instanceof Levels levels && levels.isKnown()) {
            return String.join(", ", levels.written());
        }
        if (value instanceof Term term && term.isKnown() && french) {
            return term.toString().replace("year", "an").replaceFirst("months?", "mois").replace("day", "jour").replace("hour", "heure");
        }
        if (value instanceof Composite<?> || !(value instanceof Value known) || known.isKnown()) {
            return String.valueOf(value);
        }
        return french ? "inconnu" : "unknown";
    }

    private static String none(boolean french) {
        return french ? "aucun" : "none";
    }

    private static boolean isAcronym(Choice choice) {
        return choice.name().length() <= 5 && !choice.name().contains("_");
    }
}
