/** How explanations are set in lines and said in two languages; for the modules of this library, which keep it the same for all. */
package org.visarules.text;
