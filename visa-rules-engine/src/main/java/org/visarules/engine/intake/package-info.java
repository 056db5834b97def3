/** From the dossier that a caller gives to the dossier as judged, with what is odd in it. */
package org.visarules.engine.intake;
