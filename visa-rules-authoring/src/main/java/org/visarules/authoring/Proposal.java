package org.visarules.authoring;

import java.util.Collection;

import org.visarules.formats.text.Nearest;

/** What to write instead of a word that is not there, as the second half of a problem's sentence. */
final class Proposal {

    private static final int LISTED = 40;

    private Proposal() {
    }

    /** {@code did you mean 'x'?}, or else what there is. */
    static String nearest(String written, Collection<String> known) {
        return Nearest.of(written, known).map(word -> "did you mean '" + word + "'?")
                .orElse(known.isEmpty() ? "there is none" : known.size() > LISTED ? "" : "there are " + String.join(", ", known));
    }
}
