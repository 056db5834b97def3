package org.visarules.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.visarules.value.Quantity;

/**
 * The number of a certificate, taken apart where its shape is known and kept as printed where it is not. No number is
 * refused.
 *
 * @param printed the number as printed
 * @param scheme the scheme that numbers its certificates so; {@code UNKNOWN} for a number of no known shape
 * @param body who issued it: the name of a national scheme, or the number of a European certification body; empty if
 *     the number does not tell
 * @param country the country of that body, as far as the number tells it
 * @param year the year in the number; {@code NONE} where the shape has none
 * @param serial the serial number, as printed; empty if the shape is not known
 * @param suffixes what marks a revision, a maintenance or a surveillance report, in the order printed: {@code V2},
 *     {@code R01}, {@code CR2}
 */
public record CertificateNumber(String printed, CertificateScheme scheme, String body, Country country, Quantity year,
        String serial, List<String> suffixes) {

    private record Shape(CertificateScheme scheme, String body, Country country, Pattern pattern) {

        Shape(CertificateScheme scheme, String body, Country country, String pattern) {
            this(scheme, body, country, Pattern.compile(pattern));
        }

        CertificateNumber read(Matcher matcher) {
            String year = part("year", matcher);
            return new CertificateNumber(matcher.group(), scheme, body.isEmpty() ? part("body", matcher) : body, country,
                    year.isEmpty() ? Quantity.NONE : Quantity.of(Long.parseLong(year.length() == 2 ? "20" + year : year)),
                    part("serial", matcher),
                    Stream.of(part("suffix", matcher), part("more", matcher)).flatMap(Pattern.compile("-")::splitAsStream)
                            .filter(suffix -> !suffix.isEmpty()).toList());
        }

        private String part(String name, Matcher matcher) {
            return pattern.pattern().contains("(?<" + name + ">") ? matcher.group(name) : "";
        }
    }

    private static final List<Shape> SHAPES = List.of(
            new Shape(CertificateScheme.CC, "ANSSI", Country.FR,
                    "(?:ANSSI|DCSSI)-CC-(?<year>\\d{4})[/_](?<serial>\\d{2,3})(?<suffix>(?:v\\d+)?(?:-[A-Z]\\d{2})*+)"),
            new Shape(CertificateScheme.CSPN, "ANSSI", Country.FR,
                    "(?:ANSSI|DCSSI)-CSPN-(?<year>\\d{4})[/_](?<serial>\\d{2,3})(?<suffix>(?:v\\d+)?(?:-[A-Z]\\d{2})*+)"),
            new Shape(CertificateScheme.CC, "BSI", Country.DE,
                    "BSI-DSZ-CC-(?<serial>\\d{4})(?<suffix>(?:-V\\d+)?)-(?<year>\\d{4})(?<more>(?:-[A-Z]{2}-?\\d{2})*+)"),
            new Shape(CertificateScheme.CC, "CCN", Country.ES,
                    "(?<year>\\d{4})-(?<serial>\\d{1,3})-INF-(?<suffix>\\d{1,5}(?:-?v\\d+)?)"),
            // The older numbers of this scheme begin with the year in two digits.
            new Shape(CertificateScheme.CC, "NSCIB", Country.NL,
                    "NSCIB-CC-(?<year>\\d{2})-(?<serial>\\d{5})(?<suffix>(?:-CR\\d+)?-(?:CR|MA)\\d*)"),
            new Shape(CertificateScheme.CC, "NSCIB", Country.NL,
                    "NSCIB-CC-(?<serial>\\d{5,7})(?<suffix>(?:-\\d{2})?(?:-CR\\d+)?-(?:CR|MA)\\d*)"),
            new Shape(CertificateScheme.EUCC, "", Country.UNKNOWN,
                    "EUCC-(?<body>\\d{4})-(?<year>\\d{4})-(?:0[1-9]|1[0-2])-(?<serial>\\d{4,8})(?<suffix>(?:-\\d{2})?)"));

    public CertificateNumber {
        suffixes = List.copyOf(suffixes);
    }

    /** Takes a number apart as far as its shape is known. */
    public static CertificateNumber of(String printed) {
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern.matcher(printed.strip());
            if (matcher.matches()) {
                return shape.read(matcher);
            }
        }
        return new CertificateNumber(printed, CertificateScheme.UNKNOWN, "", Country.UNKNOWN, Quantity.NONE, "", List.of());
    }

    /** Whether certificates of that scheme carry numbers of a known shape. */
    public static boolean areKnown(CertificateScheme scheme) {
        return SHAPES.stream().anyMatch(shape -> shape.scheme == scheme);
    }

    /** Whether the shape of the number is known. */
    public boolean isRecognised() {
        return scheme != CertificateScheme.UNKNOWN;
    }

    @Override
    public String toString() {
        return printed;
    }
}
