/** The rule packs that come with the library. */
package org.visarules.drl;
