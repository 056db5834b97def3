package org.visarules.value;

import java.util.Objects;

/** A name, number or reference. Rules test it for equality with another text only. */
public final class Text implements Value, Comparable<Text> {

    /** Not known. */
    public static final Text UNKNOWN = new Text("?");

    private final String content;

    private Text(String content) {
        this.content = content;
    }

    /**
     * @param content the text, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public static Text of(String content) {
        if (Objects.requireNonNull(content, "content").isBlank()) {
            throw new IllegalArgumentException("A text may not be blank; leave it out if it is not known");
        }
        return new Text(content);
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public int compareTo(Text other) {
        return content.compareTo(other.content);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || this != UNKNOWN && other != UNKNOWN && other instanceof Text text && content.equals(text.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return content;
    }
}
