package org.visarules.fact;

import org.visarules.value.Choice;

/** The step that the way to a label has reached. */
public enum ProjectStage implements Choice {
    UNKNOWN,
    /** Nothing is chosen yet. */
    BEGUN,
    /** Markets, texts and the useful level are known. */
    MARKETS_CHOSEN,
    /** Laboratory and functional scope are chosen. */
    SCOPED,
    /** The security target is written. */
    TARGET_WRITTEN,
    /** The file is with the laboratory and with ANSSI. */
    SUBMITTED,
    /** The technical evaluation report is written. */
    TESTED,
    /** The authority has decided to certify. */
    DECIDED,
    /** The authority has refused the certificate. */
    REFUSED,
    /** The certificate is in the catalogue. */
    PUBLISHED,
    /** The qualification is asked for. */
    QUALIFICATION_ASKED,
    /** The product is qualified. */
    QUALIFIED
}
