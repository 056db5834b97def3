/** Reads and checks rule packs: from a folder of rules, manifest and sentences to a table, or to everything that is wrong with it. */
package org.visarules.authoring;
