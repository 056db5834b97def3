/** Runs the cases of rule packs: what was expected, what was found instead, and what no case reaches. */
package org.visarules.authoring.cases;
