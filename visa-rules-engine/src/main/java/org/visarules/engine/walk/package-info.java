/** The evaluator: walks rules over the facts of a dossier in three values. */
package org.visarules.engine.walk;
