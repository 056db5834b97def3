package org.visarules.engine.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.visarules.decision.FactRef;
import org.visarules.decision.Spoken;
import org.visarules.engine.table.Bilingual;
import org.visarules.engine.unknown.Domains;
import org.visarules.rule.Citation;
import org.visarules.rule.Phrase;

/** What happens with a day, in words. */
public final class Happening {

    private Happening() {
    }

    /** Rules that cite a text come into force with a day, or are not in force any more. */
    public static Phrase inForce(Citation citation, boolean begins, LocalDate day) {
        return begins
                ? Phrase.of(citation.title().english() + ": what is asked here applies from " + day + ".",
                        citation.title().french() + " : ces exigences s’appliquent à partir du " + day + ".")
                : Phrase.of(citation.title().english() + ": what is asked here applied until " + day.minusDays(1) + ".",
                        citation.title().french() + " : ces exigences s’appliquaient jusqu’au " + day.minusDays(1) + ".");
    }

    /** Another status of a record governs from a day. */
    public static Phrase status(FactRef fact, LocalDate day) {
        return Phrase.of(Spoken.of(fact) + " has another status from " + day + ".", Spoken.of(fact) + " change de statut le " + day + ".");
    }

    /** A register was read until a day. */
    public static Phrase read(Bilingual title, LocalDate until) {
        return Phrase.of("The register '" + title.english() + "' was read until " + until + "; what was entered since is not known.",
                "Le registre « " + title.french() + " » a été lu jusqu’au " + until + " ; une inscription ultérieure n’est pas connue.");
    }

    /** A parameter is supposed to have another value from a day. */
    public static Phrase supposed(String parameter, LocalDate day) {
        return Phrase.of("From " + day + " it is supposed that " + parameter + " is otherwise.", "À partir du " + day + ", " + parameter + " est supposé différent.");
    }

    /** A fact states a day with which something begins or ends. */
    public static Phrase stated(Domains.Mark mark, FactRef fact) {
        String name = Spoken.of(fact);
        String stated = mark.stated().toString();
        String way = String.join(".", mark.way());
        if (mark.term() == null && mark.way().equals(List.of("window", "lastDay"))) {
            return Phrase.of(name + " ends: its last day is " + stated + ".", name + " prend fin : son dernier jour est le " + stated + ".");
        }
        if (mark.term() == null && mark.way().equals(List.of("window", "firstDay"))) {
            return Phrase.of(name + " begins on " + stated + ".", name + " commence le " + stated + ".");
        }
        return Phrase.writtenBy(locale -> {
            boolean french = locale.getLanguage().equals("fr");
            String said = french ? "« " + way + " » de " + name + " : " + stated : "'" + way + "' of " + name + " is " + stated;
            if (mark.term() == null) {
                return said + ".";
            }
            String term = Words.of(mark.term(), locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
            boolean after = mark.day().compareTo(mark.stated()) > 0;
            return said + (french ? " ; " + term + (after ? " plus tard : " : " plus tôt : ") : ", and " + term + (after ? " later comes " : " before it comes "))
                    + mark.day() + ".";
        });
    }
}
