package org.visarules.decision;

import org.visarules.rule.Phrase;

/**
 * Something that somebody has to do.
 *
 * @param requirement the requirement it stands in
 * @param subject what it is about
 * @param actor who
 * @param due by when, or within what time of which event; empty if the text sets none
 * @param deliverable what is to be produced; empty if nothing is
 * @param ground why
 */
public record Obligation(String requirement, FactRef subject, Phrase actor, Phrase due, Phrase deliverable, Ground ground) {
}
