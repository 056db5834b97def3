/** Compiles the rules of packs for Drools, and confines what they may refer to. */
package org.visarules.authoring.compile;
