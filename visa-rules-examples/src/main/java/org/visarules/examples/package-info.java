/** Small runnable programs, one per claim of the README. */
package org.visarules.examples;
