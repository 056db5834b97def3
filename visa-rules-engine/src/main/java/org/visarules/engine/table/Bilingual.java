package org.visarules.engine.table;

/** A sentence in both languages. */
public record Bilingual(String english, String french) {

    /** No sentence. */
    public static final Bilingual NONE = new Bilingual("", "");
}
