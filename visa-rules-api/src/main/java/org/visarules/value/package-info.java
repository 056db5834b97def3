/** Values of facts: each is known or unknown, and answers questions in three values. */
package org.visarules.value;
