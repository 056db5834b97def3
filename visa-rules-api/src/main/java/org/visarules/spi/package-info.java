/** What the other artifacts of the library provide to this one. */
package org.visarules.spi;
