package org.visarules.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions that a document covers: a union of exact versions, prefixes ({@code 4.2.*}), ranges with both ends
 * inside ({@code 4.2.1 to 4.2.9}) and prefixes with a floor ({@code 4.2.* from 4.2.3}), written with {@code ;}
 * between them. A hardware and a firmware reference together are one exact text.
 */
public final class VersionScope implements Value {

    /** Not known. */
    public static final VersionScope UNKNOWN = new VersionScope(List.of(), Map.of());

    private static final Pattern RANGE = Pattern.compile("(\\S+) to (\\S+)");
    private static final Pattern PREFIX = Pattern.compile("(.+?)[.]\\*(?: from (\\S+))?");

    private sealed interface Part {
        Answer includes(Version version);

        List<Version> landmarks();
    }

    private record Exact(Version version) implements Part {
        @Override
        public Answer includes(Version other) {
            return Answer.of(version.equals(other));
        }

        @Override
        public List<Version> landmarks() {
            return List.of(version);
        }

        @Override
        public String toString() {
            return version.toString();
        }
    }

    private record Range(Version first, Version last) implements Part {
        @Override
        public Answer includes(Version version) {
            return Answer.of(version.equals(first) || version.equals(last)).or(notBefore(version, first).and(notBefore(last, version)));
        }

        @Override
        public List<Version> landmarks() {
            return List.of(first, last);
        }

        @Override
        public String toString() {
            return first + " to " + last;
        }
    }

    private record Prefix(Version prefix, Version floor) implements Part {
        @Override
        public Answer includes(Version version) {
            Answer starts = version.startsWith(prefix);
            return floor.isKnown() ? starts.and(notBefore(version, floor)) : starts;
        }

        @Override
        public List<Version> landmarks() {
            Version inside = Version.of(prefix + ".0");
            return floor.isKnown() ? List.of(inside, floor) : List.of(inside);
        }

        @Override
        public String toString() {
            return prefix + ".*" + (floor.isKnown() ? " from " + floor : "");
        }
    }

    private final List<Part> parts;
    private final Map<String, Answer> settled;

    private VersionScope(List<Part> parts, Map<String, Answer> settled) {
        this.parts = parts;
        this.settled = settled;
    }

    /**
     * Reads a scope.
     *
     * @throws IllegalArgumentException if a part of it is none of the four forms
     */
    public static VersionScope of(String written) {
        if (written.strip().equals("?") || written.strip().equals("unknown")) {
            return UNKNOWN;
        }
        List<Part> parts = new ArrayList<>();
        for (String part : written.split(";", -1)) {
            parts.add(part(part.strip()));
        }
        return new VersionScope(List.copyOf(parts), Map.of());
    }

    /** Exactly that version; unknown if the version is. */
    public static VersionScope exactly(Version version) {
        return version.isKnown() ? new VersionScope(List.of(new Exact(version)), Map.of()) : UNKNOWN;
    }

    private static Part part(String written) {
        Matcher range = RANGE.matcher(written);
        if (range.matches()) {
            Range part = new Range(Version.of(range.group(1)), Version.of(range.group(2)));
            if (notBefore(part.last, part.first) == Answer.NO) {
                throw new IllegalArgumentException("'" + written + "' ends before it begins");
            }
            return part;
        }
        Matcher prefix = PREFIX.matcher(written);
        if (prefix.matches()) {
            return new Prefix(Version.of(prefix.group(1)),
                    prefix.group(2) == null ? Version.UNKNOWN : Version.of(prefix.group(2)));
        }
        return new Exact(Version.of(written));
    }

    private static Answer notBefore(Version version, Version bound) {
        var order = version.order(bound);
        return order.isPresent() ? Answer.of(order.getAsInt() >= 0) : Answer.UNKNOWN;
    }

    /** Whether the scope covers that version; {@link Answer#UNKNOWN} also where the order of versions is. */
    @RuleMethod
    public Answer includes(Version version) {
        if (!isKnown() || !version.isKnown()) {
            return Answer.UNKNOWN;
        }
        Answer judged = settled.get(version.toString());
        if (judged != null) {
            return judged;
        }
        Answer any = Answer.NO;
        for (Part part : parts) {
            any = any.or(part.includes(version));
        }
        return any;
    }

    /** The same scope with a doubt about one version settled. */
    public VersionScope settled(Version version, Answer covered) {
        Map<String, Answer> judged = new TreeMap<>(settled);
        judged.put(version.toString(), covered);
        return new VersionScope(parts, Collections.unmodifiableMap(judged));
    }

    /** The versions at which what the scope covers may change. */
    public List<Version> landmarks() {
        return parts.stream().flatMap(part -> part.landmarks().stream()).distinct().toList();
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || this != UNKNOWN && other != UNKNOWN && other instanceof VersionScope scope
                && parts.equals(scope.parts) && settled.equals(scope.settled);
    }

    @Override
    public int hashCode() {
        return parts.hashCode() * 31 + settled.hashCode();
    }

    @Override
    public String toString() {
        if (!isKnown()) {
            return "?";
        }
        StringBuilder written = new StringBuilder();
        parts.forEach(part -> written.append(written.length() > 0 ? "; " : "").append(part));
        settled.forEach((version, covered) -> written.append(" (").append(version).append(": ").append(covered.written()).append(')'));
        return written.toString();
    }
}
