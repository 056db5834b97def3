/** From matches of rules to reasons and questions in words. */
package org.visarules.engine.explain;
