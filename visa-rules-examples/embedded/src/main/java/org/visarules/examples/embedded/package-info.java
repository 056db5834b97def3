/** Programs that embed the library. */
package org.visarules.examples.embedded;
