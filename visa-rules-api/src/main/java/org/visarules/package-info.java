/** Give it a dossier and a day: {@link org.visarules.VisaRules} decides, and says why. */
package org.visarules;
