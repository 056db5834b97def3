package org.visarules.text;

import org.visarules.rule.Phrase;

/** Fixed words of an explanation. */
public interface Worded {

    /** The words, in which {@code {0}} to {@code {9}} stand for what is filled in. */
    Phrase words();
}
