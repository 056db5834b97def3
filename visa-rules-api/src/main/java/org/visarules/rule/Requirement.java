package org.visarules.rule;

import org.visarules.schema.Fact;

/**
 * What the consequence of a rule speaks to: the requirement or definition that the rule's name begins with. The first
 * argument is always the subject.
 */
public interface Requirement {

    /** The requirement applies to the subject. */
    void appliesTo(Fact<?> subject, Fact<?>... because);

    /** The requirement is met for the subject; met rules are alternatives. */
    void metBy(Fact<?> subject, Fact<?>... evidence);

    /** The requirement is broken for the subject; a breach is never outweighed. */
    void brokenBy(Fact<?> subject, Fact<?>... evidence);

    /** The evidence was looked at and does not count for the subject. */
    void refuses(Fact<?> subject, Fact<?>... evidence);

    /** A remark about the subject. */
    void advises(Fact<?> subject, Fact<?>... because);

    /** A duty that the subject brings. */
    void obliges(Fact<?> subject, Fact<?>... because);

    /** A term of the manifest is true of the subject. */
    void derives(Fact<?> subject, String term);
}
