/** Benchmarks, and what they are measured against. Never published. */
package org.visarules.bench;
