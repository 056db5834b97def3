/** What a decision says, as data; every sentence in English and French. */
package org.visarules.decision;
