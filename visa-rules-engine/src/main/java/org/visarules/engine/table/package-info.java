/** A compiled pack as data. */
package org.visarules.engine.table;
