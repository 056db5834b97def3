/** The packs as a work of reference: requirements, definitions, terms and parameters, each with its source. */
package org.visarules.cli.show;
