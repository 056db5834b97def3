/** The shape of facts: types, properties and what they hold, shared by everything that reads, writes or judges facts. */
package org.visarules.schema;
