package org.visarules.fact;

import org.visarules.value.Choice;

/** The step that an audit has reached. */
public enum AuditStage implements Choice {
    UNKNOWN,
    /** The mission is offered or being negotiated; no agreement is signed. */
    OFFERED,
    /** The agreement is signed. */
    AGREED,
    /** The framing note is validated. */
    FRAMED,
    /** There is an audit plan. */
    PLANNED,
    /** The opening meeting was held, or left out. */
    OPENED,
    /** The activities are carried out. */
    UNDER_WAY,
    /** The activities have ended. */
    ACTIVITIES_DONE,
    /** The client was told what was found. */
    CLIENT_INFORMED,
    /** The report was handed over. */
    REPORTED,
    /** The closing meeting was held, or left out. */
    CLOSED
}
