/** Questions that are answered by deciding again. */
package org.visarules.ask;
