/** What a dossier can say and what rules can match: facts, their parts, and their enumerations. */
package org.visarules.fact;
