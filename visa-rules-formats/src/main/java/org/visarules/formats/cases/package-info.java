/** Cases of a rule pack: dossiers with what their author expects of the decision. */
package org.visarules.formats.cases;
