/** The words in which rules and requirements are stated. */
package org.visarules.rule;
