package org.visarules.value;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Assurance components written out, each a family with a level: {@code AVA_VAN.5}, {@code ALC_FLR.3}. */
public final class Components implements Value {

    /** Not known. */
    public static final Components UNKNOWN = new Components(new TreeMap<>());

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{3}_[A-Z]{3})\\.(\\d)");

    private final TreeMap<String, Integer> levels;

    private Components(TreeMap<String, Integer> levels) {
        this.levels = levels;
    }

    /** None at all. */
    public static Components none() {
        return new Components(new TreeMap<>());
    }

    /**
     * @param written such as {@code AVA_VAN.5}; all of them
     * @throws IllegalArgumentException if one is no component, or a family stands there twice
     */
    public static Components of(List<String> written) {
        TreeMap<String, Integer> levels = new TreeMap<>();
        for (String component : written) {
            Matcher matcher = WRITTEN.matcher(component);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("'" + component + "' is no assurance component; write for example AVA_VAN.5, without '+'");
            }
            if (levels.put(matcher.group(1), Integer.parseInt(matcher.group(2))) != null) {
                throw new IllegalArgumentException("'" + matcher.group(1) + "' stands there twice; write one level for it");
            }
        }
        return new Components(levels);
    }

    /** These and the others; of a family in both, the higher level. */
    public Components with(Components others) {
        TreeMap<String, Integer> both = new TreeMap<>(levels);
        others.levels.forEach((family, level) -> both.merge(family, level, Math::max));
        return new Components(both);
    }

    /** These without a family. */
    public Components without(String family) {
        if (!isKnown()) {
            return this;
        }
        TreeMap<String, Integer> others = new TreeMap<>(levels);
        others.remove(family);
        return new Components(others);
    }

    public boolean has(String family) {
        return levels.containsKey(family);
    }

    /** The families, in alphabetical order. */
    public Set<String> families() {
        return levels.keySet();
    }

    /** The level of a family; 0 if it is not there. */
    public int level(String family) {
        return levels.getOrDefault(family, 0);
    }

    /** The components as a file writes them, in alphabetical order. */
    public List<String> written() {
        return levels.entrySet().stream().map((Map.Entry<String, Integer> e) -> e.getKey() + "." + e.getValue()).toList();
    }

    @Override
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || this != UNKNOWN && other != UNKNOWN && other instanceof Components components && levels.equals(components.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    @Override
    public String toString() {
        return isKnown() ? written().toString() : "?";
    }
}
