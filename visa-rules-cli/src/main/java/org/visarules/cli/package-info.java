/** The visa-rules command. */
package org.visarules.cli;
