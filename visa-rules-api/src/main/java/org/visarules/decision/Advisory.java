package org.visarules.decision;

/**
 * A remark; it never changes a verdict.
 *
 * @param requirement the requirement it stands in
 * @param subject what it is about
 * @param ground why, with the remark as its sentence
 */
public record Advisory(String requirement, FactRef subject, Ground ground) {
}
