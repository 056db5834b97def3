package org.visarules.fact;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.value.Text;

/** Names a requirements framework in one way, such as {@code SecNumCloud 3.2}, however a decision writes it. */
final class FrameworkName {

    private static final Map<QualificationScheme, String> NAMES = Map.of(QualificationScheme.PASSI, "PASSI", QualificationScheme.PDIS, "PDIS",
            QualificationScheme.PRIS, "PRIS", QualificationScheme.PACS, "PACS", QualificationScheme.PAMS, "PAMS",
            QualificationScheme.SECNUMCLOUD, "SecNumCloud");
    private static final Pattern VERSION = Pattern.compile("(?<![\\p{L}\\d.])v?(\\d{1,2}(?:\\.\\d{1,2})+(?:-[a-z])?)(?![\\p{L}\\d.])", Pattern.CASE_INSENSITIVE);

    private FrameworkName() {
    }

    /** Whether the frameworks of a scheme are named by its name and a version. */
    static boolean isKnown(QualificationScheme scheme) {
        return NAMES.containsKey(scheme);
    }

    /** The framework of a scheme that a text names by the one version in it; empty if it names none, or several. */
    static Optional<Text> of(QualificationScheme scheme, Text written) {
        Matcher version = VERSION.matcher(written.toString());
        if (!version.find()) {
            return Optional.empty();
        }
        String number = version.group(1);
        return version.find() ? Optional.empty() : Optional.of(Text.of(NAMES.get(scheme) + " " + number));
    }
}
