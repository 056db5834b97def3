/** What unknown means: the questions of a dossier, their answers, and the verdict under every way of answering them. */
package org.visarules.engine.unknown;
