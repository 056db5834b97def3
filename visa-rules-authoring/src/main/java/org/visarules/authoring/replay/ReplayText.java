package org.visarules.authoring.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.visarules.authoring.replay.Replay.Origin;
import org.visarules.decision.PackId;
import org.visarules.decision.Reading;
import org.visarules.decision.Spoken;
import org.visarules.decision.Verdict;
import org.visarules.formats.JsonDifference;
import org.visarules.rule.Phrase;
import org.visarules.text.Language;
import org.visarules.text.Lines;
import org.visarules.text.Worded;

/** What came of a replay, in sentences. Written from its data alone. */
final class ReplayText {

    private static final int LONGEST_VALUE = 240;
    private static final int LONGEST_WORD = Lines.COLUMNS - Lines.LABEL - 1;
    private static final String SNAPSHOT = "-SNAPSHOT";

    private enum Wording implements Worded {
        EQUAL("EQUAL: decided again as of {0}, the record comes out the same, byte for byte",
                "IDENTIQUE : décidé à nouveau au {0}, l’enregistrement ressort le même, octet pour octet"),
        EQUAL_CONTENT("EQUAL: decided again as of {0}, the record says the same; only its layout is another (blanks, line ends, order of keys)",
                "IDENTIQUE : décidé à nouveau au {0}, l’enregistrement dit la même chose ; seule sa présentation diffère (blancs, fins de ligne, ordre des clés)"),
        DIFFERENT("DIFFERENT: decided again as of {0}, the record does not come out the same",
                "DIFFÉRENT : décidé à nouveau au {0}, l’enregistrement ne ressort pas le même"),
        FIRST("first", "d’abord"),
        RECORDED("recorded", "enregistré"),
        REPLAYED("replayed", "rejoué"),
        MEANS("means", "portée"),
        VERDICT("verdict", "verdict"),
        VERDICTS("verdicts", "verdicts"),
        DECIDED("decided", "décidé"),
        PACKS("packs", "règles"),
        VERSION("version", "version"),
        NOT_SHOWN("not shown", "non montré"),

        NOTHING("nothing", "rien"),
        VERDICT_BY("{0}, by {1}", "{0}, selon {1}"),
        SAME_VERDICTS("every one came out the same", "tous ressortent identiques"),
        OTHER_VERDICTS("not all came out the same", "tous ne ressortent pas identiques"),
        ALTERED("The recorded decision does not follow from its dossier and its packs: the record was changed after it was made, or visa-rules is at fault.",
                "La décision enregistrée ne découle pas de son dossier et de ses règles : l’enregistrement a été modifié après coup, ou visa-rules est en défaut."),
        BUILDS("Builds of the snapshot {0} may differ, too: replay it with the very build that made it.",
                "Les constructions de l’instantané {0} peuvent aussi différer : rejouez-le avec celle même qui l’a établi."),
        MOVED_ON("Another version of visa-rules made the record; its wording or its reasoning may have changed since. Whether the record was changed is told by a replay with version {0}.",
                "Une autre version de visa-rules a établi l’enregistrement ; ses formules ou son raisonnement ont pu changer depuis. Seul un rejeu avec la version {0} dit si "
                        + "l’enregistrement a été modifié."),
        VERSIONS("recorded by visa-rules {0}, replayed by {1}", "enregistré par visa-rules {0}, rejoué par {1}"),
        AT_HAND("{0}, at hand", "{0}, sous la main"),
        STORE("{0}, from the store and compiled again", "{0}, tirées du magasin et recompilées"),
        UNSIGNED("Who made the record, when, and whether its dossier is true: it carries no signature.",
                "Qui a établi l’enregistrement, quand, et si son dossier est vrai : il ne porte pas de signature.");

        private final Phrase words;

        Wording(String english, String french) {
            this.words = Phrase.of(english, french);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private final Replay replay;
    private final Language language;
    private final Lines lines = new Lines();

    ReplayText(Replay replay, Locale locale) {
        this.replay = replay;
        this.language = new Language(locale);
    }

    String text() {
        Wording headline = replay.isEqualInBytes() ? Wording.EQUAL : replay.isEqual() ? Wording.EQUAL_CONTENT : Wording.DIFFERENT;
        lines.sentence(Spoken.headline(language.say(headline, replay.record().day()), replay.again().decision(), language));
        replay.difference().ifPresent(this::difference);
        if (replay.isEqual()) {
            label(Wording.VERDICT, verdict(replay.record().decision().verdict()));
        }
        label(Wording.DECIDED, language.say(Spoken.decided(replay.again().engines())));
        packs();
        label(Wording.VERSION, language.say(Wording.VERSIONS, replay.record().library(), replay.again().library()));
        label(Wording.NOT_SHOWN, language.say(Wording.UNSIGNED));
        return String.join("\n", lines.list()) + "\n";
    }

    private void difference(JsonDifference difference) {
        label(Wording.FIRST, shown(difference.path()));
        label(Wording.RECORDED, shown(difference.first()));
        label(Wording.REPLAYED, shown(difference.second()));
        label(Wording.VERDICTS, language.say(replay.hasSameVerdicts() ? Wording.SAME_VERDICTS : Wording.OTHER_VERDICTS));
        String library = replay.record().library();
        label(Wording.MEANS, replay.isSameVersion() ? language.say(Wording.ALTERED) + (library.endsWith(SNAPSHOT) ? " " + language.say(Wording.BUILDS, library) : "")
                : language.say(Wording.MOVED_ON, library));
    }

    private String verdict(Verdict verdict) {
        return language.say(Wording.VERDICT_BY, language.say(Spoken.of(verdict)), language.say(Spoken.of(Reading.MARKET)));
    }

    private void packs() {
        for (Origin origin : Origin.values()) {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < replay.origins().size(); i++) {
                if (replay.origins().get(i) == origin) {
                    PackId pack = replay.again().packs().get(i);
                    found.add(pack.id() + " " + pack.version());
                }
            }
            if (!found.isEmpty()) {
                label(Wording.PACKS, language.say(origin == Origin.STORE ? Wording.STORE : Wording.AT_HAND, language.and(found)));
            }
        }
    }

    private void label(Wording label, String text) {
        lines.labelled(language.say(label), text);
    }

    /** What stands in a record as a person may see it: with no character that moves what is seen, and not too long. */
    private String shown(String text) {
        if (text.isEmpty()) {
            return language.say(Wording.NOTHING);
        }
        StringBuilder shown = new StringBuilder();
        int word = 0;
        int count = 0;
        for (int c : text.codePoints().toArray()) {
            boolean odd = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE || Character.isISOControl(c);
            String seen = odd ? String.format(Locale.ROOT, "\\u%04X", c) : Character.toString(c);
            word = Character.isWhitespace(c) && !odd ? 0 : word + seen.length();
            if (++count > LONGEST_VALUE || word > LONGEST_WORD) {
                return shown.append('…').toString();
            }
            shown.append(seen);
        }
        return shown.toString();
    }
}
