/** What else can be asked of decisions: questions that are answered by deciding again, or by setting two decisions side by side. */
package org.visarules.ask;
