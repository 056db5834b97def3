/** Text files as trees of keys and values that know their line and column. YAML 1.2 and JSON are read alike. */
package org.visarules.formats.text;
