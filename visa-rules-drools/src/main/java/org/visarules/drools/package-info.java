/** The rules of the packs that come with the library, compiled for Drools sessions when this artifact was built. */
package org.visarules.drools;
