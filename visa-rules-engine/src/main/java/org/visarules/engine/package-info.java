/** Decides dossiers by compiled packs: hears them in three values, has a judge confirm, and writes the decision down. */
package org.visarules.engine;
