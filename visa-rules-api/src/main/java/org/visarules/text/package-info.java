/** How explanations are set in lines and said in two languages. */
package org.visarules.text;
