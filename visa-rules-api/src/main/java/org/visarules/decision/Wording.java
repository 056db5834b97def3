package org.visarules.decision;

import java.util.Optional;

import org.visarules.rule.Act;
import org.visarules.rule.Confidence;
import org.visarules.rule.Phrase;
import org.visarules.rule.Strength;
import org.visarules.text.Worded;

/** The fixed words of an explanation, in both languages; {@code {0}} and {@code {1}} stand for what is filled in. */
enum Wording implements Worded {
    SUPPOSED("AS SUPPOSED, NOT AS THE LAW IS: {0}", "PAR HYPOTHÈSE, NON SELON LE DROIT : {0}"),
    HEADLINE("{0} on {1}, by {2}", "{0} au {1}, selon {2}"),
    HEADLINE_ADVICE("ADVICE on {0}: the next step, and what to heed; no rule foretells the label", "CONSEILS au {0} : prochaine étape et points d’attention ; aucune règle ne prédit le label"),

    LABEL_DECIDED("decided", "décidé"),
    LABEL_HOLDS("holds", "valable"),
    LABEL_ASSUMED("assumed", "supposé"),
    LABEL_ACTS("acts", "actes"),
    LABEL_TEXTS("texts", "textes"),
    LABEL_SUBJECT("subject", "objet"),
    LABEL_SOURCE("source", "source"),
    LABEL_QUOTATION("quoted", "citation"),
    LABEL_APPLIES("applies", "applicable"),
    LABEL_MET("met", "satisfait"),
    LABEL_BROKEN("broken", "enfreint"),
    LABEL_BECAUSE("because", "motif"),
    LABEL_REFUSED("refused", "refusé"),
    LABEL_NOT_MET("not met", "non rempli"),
    LABEL_MISSING("missing", "manque"),
    LABEL_FACTS("facts", "faits"),
    LABEL_RESERVED("reserved", "réserve"),
    LABEL_RULE("rule", "règle"),

    TWICE("twice: {0} agree", "deux fois : {0} concordent"),
    TIMES("{1} times: {0} agree", "{1} fois : {0} concordent"),
    ONCE("once, by {0}", "une fois, par {0}"),
    ONCE_UNNAMED("once", "une fois"),

    BETWEEN("from {0} to {1}, both days included, while the facts and the packs stay the same",
            "du {0} au {1} inclus, tant que les faits et les règles ne changent pas"),
    UNTIL("until {0} included, while the facts and the packs stay the same",
            "jusqu’au {0} inclus, tant que les faits et les règles ne changent pas"),
    SINCE("since {0} and with no end in sight, while the facts and the packs stay the same",
            "depuis le {0} et sans fin connue, tant que les faits et les règles ne changent pas"),
    ALWAYS("on every day, while the facts and the packs stay the same",
            "tous les jours, tant que les faits et les règles ne changent pas"),

    PROVED_BETWEEN("at least from {0} to {1}, both days included, while the facts and the packs stay the same",
            "au moins du {0} au {1} inclus, tant que les faits et les règles ne changent pas"),
    PROVED_UNTIL("at least until {0} included, while the facts and the packs stay the same",
            "au moins jusqu’au {0} inclus, tant que les faits et les règles ne changent pas"),
    PROVED_SINCE("at least since {0} and with no end in sight, while the facts and the packs stay the same",
            "au moins depuis le {0} et sans fin connue, tant que les faits et les règles ne changent pas"),

    IN_FORCE_FROM("from {0}", "à partir du {0}"),
    IN_FORCE_UNTIL("until {0}", "jusqu’au {0}"),
    IN_FORCE_BETWEEN("from {0} to {1}", "du {0} au {1}"),
    NOT_IN_FORCE_BUT("{0} (in force {1})", "{0} (en vigueur {1})"),

    SENTENCE_OF_RULE("{0}: {1}", "{0} : {1}"),
    UNMET("{0}: fails at {1} ({2})", "{0} : échoue sur {1} ({2})"),
    UNMET_NONE("; there is no such fact in the dossier", " ; le dossier n’a aucun fait de ce type"),
    UNMET_NOT_DERIVED("; this was not found true", " ; cela n’a pas été établi"),
    UNMET_NEAREST("; nearest is {0}", " ; le plus proche est {0}"),
    UNMET_IN_THE_WAY("; in the way is {0}", " ; s’y oppose {0}"),
    UNMET_FOUND(", which has {0}", ", qui indique {0}"),

    QUESTION("{0} ({1})", "{0} ({1})"),
    ANSWERS("{0}: {1}", "{0} : {1}"),
    EXAMPLES("{0}: for example {1}", "{0} : par exemple {1}"),
    OPEN_LISTS("only whether there is more in: {0}. Close the list (name it in 'complete:' where it stands, or write [] where there is"
            + " none), or add what is missing",
            "seulement s’il y a autre chose dans : {0}. Clore la liste (la nommer dans « complete: » là où elle figure, ou écrire [] s’il n’y"
            + " en a pas), ou ajouter ce qui manque"),
    NOT_EXACT("too many unknown facts to tell exactly which matter; these were all touched",
            "trop de faits inconnus pour dire exactement lesquels comptent ; tous ceux-ci ont été examinés"),

    MORE("and {0} more", "et {0} de plus"),
    MORE_FINDINGS("… and {0} more of the findings that bind", "… et {0} de plus parmi les constats contraignants"),
    RESERVED_ONE("for one more of these findings: {0}", "pour un autre de ces constats : {0}"),
    RESERVED_SEVERAL("for {1} more of these findings: {0}", "pour {1} autres de ces constats : {0}"),
    NOTHING_BINDS("Nothing that binds applies.", "Aucune exigence contraignante ne s’applique."),
    NOT_SHOWN("Not shown: {0} (--all shows everything).", "Non affiché : {0} (--all affiche tout)."),

    OBLIGATION("{0} obligation", "{0} obligation"),
    OBLIGATIONS("{0} obligations", "{0} obligations"),
    ADVISORY("{0} advisory", "{0} conseil"),
    ADVISORIES("{0} advisories", "{0} conseils"),
    WARNING("{0} warning", "{0} avertissement"),
    WARNINGS("{0} warnings", "{0} avertissements"),
    OTHER_FINDING("{0} finding that does not bind", "{0} constat non contraignant"),
    OTHER_FINDINGS("{0} findings that do not bind", "{0} constats non contraignants"),
    FINDING("{0} finding", "{0} constat"),
    FINDINGS("{0} findings", "{0} constats"),

    PACK("{0} {1}", "{0} {1}"),
    COUNTED("{0}: {1}", "{0} : {1}"),
    NOT_BINDING("; {0} of them do not bind", " ; dont {0} non contraignants"),
    NOT_BINDING_ONE("; 1 of them does not bind", " ; dont 1 non contraignant"),

    TITLE_OTHER("Findings that do not bind in this reading", "Constats non contraignants dans cette lecture"),
    TITLE_DERIVED("Found true", "Établi"),
    TITLE_OBLIGATIONS("Obligations", "Obligations"),
    TITLE_NEXT_STEPS("Next steps", "Prochaines étapes"),
    TITLE_ADVISORIES("Advisories", "Conseils"),
    TITLE_WARNINGS("Warnings", "Avertissements"),

    OWED("{0}: {1}", "{0} : {1}"),
    DUE("due {0}", "échéance : {0}"),
    DELIVERABLE("to produce: {0}", "à produire : {0}"),

    READ_IN_TEXT("read in the text", "lu dans le texte"),
    OFFICIAL_GUIDANCE("official guidance, not a binding text", "document officiel sans force obligatoire"),
    SECONDARY("secondary source", "source secondaire"),

    SUPPORT("Decision support: a person decides. Independent of ANSSI and of every authority.",
            "Aide à la décision : c’est une personne qui décide. Indépendant de l’ANSSI et de toute autorité."),

    BY_LAW("the law", "la loi"),
    BY_MARKET("the law and the buyer’s demands", "la loi et les exigences de l’acheteur"),
    BY_SCHEME("the law, the buyer’s demands and the conditions of labels",
            "la loi, les exigences de l’acheteur et les conditions des labels"),
    BY_ADVICE("the law, the buyer’s demands, the conditions of labels and recommendations",
            "la loi, les exigences de l’acheteur, les conditions des labels et les recommandations"),

    COMPLIANT("compliant", "conforme"),
    NON_COMPLIANT("not compliant", "non conforme"),
    UNDETERMINED("undetermined", "indéterminé"),
    NOT_IN_FORCE("not in force", "pas en vigueur"),
    NOT_APPLICABLE("not applicable", "sans objet"),
    SEVERAL_COMPLIANT("compliant", "conformes"),
    SEVERAL_NON_COMPLIANT("not compliant", "non conformes"),
    SEVERAL_UNDETERMINED("undetermined", "indéterminés"),

    SELL("sell", "vendre"),
    BUY("buy", "acheter"),
    USE("use", "utiliser"),
    ENGAGE("engage", "engager"),
    OBTAIN_LABEL("obtain the label", "obtenir le label"),

    WHOSE_SELL("the maker’s law", "droit du fabricant"),
    WHOSE_BUY("what binds the buyer", "ce qui lie l’acheteur"),
    WHOSE_USE("what binds the user", "ce qui lie l’utilisateur"),
    WHOSE_ENGAGE("what binds whoever orders the audit", "ce qui lie le commanditaire de l’audit"),
    WHOSE_OBTAIN_LABEL("the conditions of the label", "conditions du label"),

    MANDATORY("mandatory", "obligatoire"),
    MANDATORY_IF_AVAILABLE("mandatory if a labelled one is available", "obligatoire s’il en existe un labellisé"),
    COMPLY_OR_ATTEST("a label, or the authority’s own attestation", "un label, ou l’attestation de l’autorité elle-même"),
    FOLLOW_REFERENCE("the reference must be followed, no label is required",
            "référentiel à respecter, sans label exigé"),
    BUYERS_DEMANDS("the buyer’s demands", "les exigences de l’acheteur"),
    DEMANDED("demanded by the buyer", "exigé par l’acheteur"),
    SCHEME_CONDITION("condition of a label", "condition d’un label"),
    RECOMMENDED("recommended", "recommandé");

    private final Phrase words;

    Wording(String english, String french) {
        this.words = Phrase.of(english, french);
    }

    @Override
    public Phrase words() {
        return words;
    }

    static Wording of(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> COMPLIANT;
            case NON_COMPLIANT -> NON_COMPLIANT;
            case UNDETERMINED -> UNDETERMINED;
            case NOT_IN_FORCE -> NOT_IN_FORCE;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** As said of several findings, where French has a plural. */
    static Wording ofSeveral(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> SEVERAL_COMPLIANT;
            case NON_COMPLIANT -> SEVERAL_NON_COMPLIANT;
            case UNDETERMINED -> SEVERAL_UNDETERMINED;
            case NOT_IN_FORCE, NOT_APPLICABLE -> of(verdict);
        };
    }

    static Wording of(Act act) {
        return switch (act) {
            case SELL -> SELL;
            case BUY -> BUY;
            case USE -> USE;
            case ENGAGE -> ENGAGE;
            case OBTAIN_LABEL -> OBTAIN_LABEL;
        };
    }

    /** Whose law an act is about, so that nobody takes the maker's for the buyer's. */
    static Wording whose(Act act) {
        return switch (act) {
            case SELL -> WHOSE_SELL;
            case BUY -> WHOSE_BUY;
            case USE -> WHOSE_USE;
            case ENGAGE -> WHOSE_ENGAGE;
            case OBTAIN_LABEL -> WHOSE_OBTAIN_LABEL;
        };
    }

    static Wording of(Strength strength) {
        return switch (strength) {
            case MANDATORY -> MANDATORY;
            case MANDATORY_IF_AVAILABLE -> MANDATORY_IF_AVAILABLE;
            case COMPLY_OR_ATTEST -> COMPLY_OR_ATTEST;
            case FOLLOW_REFERENCE -> FOLLOW_REFERENCE;
            case DEMANDED -> DEMANDED;
            case SCHEME_CONDITION -> SCHEME_CONDITION;
            case RECOMMENDED -> RECOMMENDED;
        };
    }

    static Wording of(Reading reading) {
        return switch (reading) {
            case LAW -> BY_LAW;
            case MARKET -> BY_MARKET;
            case SCHEME -> BY_SCHEME;
            case ADVICE -> BY_ADVICE;
        };
    }

    /** What a reader should know of a citation that was not read in the text itself; nothing to say of one that was. */
    static Optional<Wording> caution(Confidence confidence) {
        return switch (confidence) {
            case READ_IN_TEXT -> Optional.empty();
            case OFFICIAL_GUIDANCE -> Optional.of(OFFICIAL_GUIDANCE);
            case SECONDARY -> Optional.of(SECONDARY);
        };
    }
}
