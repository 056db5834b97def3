/** From rules that hold to a verdict. */
package org.visarules.engine.kernel;
