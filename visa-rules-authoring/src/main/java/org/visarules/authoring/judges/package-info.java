/** Further judges, to compare with when packs are built. */
package org.visarules.authoring.judges;
