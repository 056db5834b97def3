/** Dossiers and decisions as YAML and JSON, read strictly: every mistake of a file is reported at once, with its place. */
package org.visarules.formats;
