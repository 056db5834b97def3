/** The catalogue as a site: plain pages in two languages that need no server. */
package org.visarules.cli.docs;
