/** Runs the rules of packs in Drools sessions, so that a decision is made twice. */
package org.visarules.sessions;
