package org.visarules.ask;

import java.util.List;
import java.util.Locale;

import org.visarules.decision.MissingFact;
import org.visarules.rule.Phrase;

/**
 * A question to a person whose answer would change a verdict that counts.
 *
 * @param path where the answer belongs in the file: {@code certificates[0].window.lastDay}, {@code complete: [certificates]}
 * @param kind what kind of answer it takes
 * @param takes how the answer is written
 * @param question the question in plain words
 * @param knows who usually knows it
 * @param replies the possible answers, or those beside a value of one's own; the same in every language but for their words
 * @param settles the requirements whose verdict it can change, in the order of the findings
 * @param alone how many findings that are undetermined an answer can settle by itself; 0 also where too much is unknown to be tried
 */
public record Asked(String path, MissingFact.Kind kind, Takes takes, Phrase question, Phrase knows, List<Reply> replies, List<Settled> settles, int alone) {

    /** How an answer is written. */
    public enum Takes {
        /** One of the replies. */
        ONE,
        /** All of the replies that are right, with commas between them. */
        SEVERAL,
        COUNTRY,
        COUNTRIES,
        DAY,
        MOMENT,
        NUMBER,
        TEXT,
        /** Texts with commas between them. */
        TEXTS,
        VERSION,
        /** Versions, prefixes and ranges with semicolons between them. */
        VERSIONS,
        TERM,
        /** Assurance components with commas between them. */
        COMPONENTS,
        /** Levels of AVA_VAN with commas between them, the main one first. */
        LEVELS;

        /** Whether a reply can be chosen by its number, from 1; elsewhere a number may be the answer itself. */
        public boolean isChosenByNumber() {
            return this == ONE || this == SEVERAL || this == COUNTRY || this == COUNTRIES || this == DAY || this == MOMENT;
        }

        /** What to write, in plain words. */
        public Phrase hint() {
            return Plain.sentence("Takes." + name().toLowerCase(Locale.ROOT)).orElseThrow();
        }
    }

    /**
     * A requirement that waits for the answer.
     *
     * @param requirement its id
     * @param title its title
     */
    public record Settled(String requirement, Phrase title) {
    }

    public Asked {
        replies = List.copyOf(replies);
        settles = List.copyOf(settles);
    }

    Asked settling(int findings) {
        return new Asked(path, kind, takes, question, knows, replies, settles, findings);
    }

    @Override
    public String toString() {
        return question.english();
    }
}
