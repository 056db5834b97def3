package org.visarules.ask;

import org.visarules.rule.Phrase;

/**
 * A possible answer to a question.
 *
 * @param written what to answer, as files write it where they can
 * @param words the same in plain words
 * @param isEnough whether nothing more need be said; if not, what it says has to be written into the file by hand
 */
public record Reply(String written, Phrase words, boolean isEnough) {

    @Override
    public String toString() {
        return written;
    }
}
