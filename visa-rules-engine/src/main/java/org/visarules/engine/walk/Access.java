package org.visarules.engine.walk;

import java.util.ArrayList;
import java.util.List;

import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;

/** The way from a fact to one of its values. */
public final class Access {

    private static final String OWNER = "owner";

    private final List<String> names;
    private final boolean isToOwner;
    private final int[] indices;
    private final Object unknown;
    private final Kind<?> kind;
    private final boolean isJudgement;

    private Access(List<String> names, int[] indices, Object unknown, Kind<?> kind, boolean isJudgement) {
        this.names = names;
        this.isToOwner = indices.length == 0 && !names.isEmpty();
        this.indices = indices;
        this.unknown = unknown;
        this.kind = kind;
        this.isJudgement = isJudgement;
    }

    /** The way from a fact of that type along properties, or to its owner. */
    public static Access of(FactType<?> type, List<String> names) {
        if (names.equals(List.of(OWNER))) {
            return new Access(names, new int[0], null, new Kind.Reference(), false);
        }
        int[] indices = new int[names.size()];
        FactType<?> at = type;
        Property<?> last = null;
        for (int i = 0; i < indices.length; i++) {
            String name = names.get(i);
            FactType<?> here = at;
            last = here.property(name).orElseThrow(() -> new IllegalStateException("No property " + name + " on " + here));
            indices[i] = last.index();
            at = last.kind() instanceof Kind.Part<?> part ? part.of() : null;
        }
        return new Access(List.copyOf(names), indices, last == null || last.kind() instanceof Kind.Reference ? null : last.kind().unsaid(),
                last == null ? null : last.kind(), last != null && last.isJudgement());
    }

    Object from(Object start) {
        if (indices.length == 0) {
            return isToOwner ? ((Fact<?>) start).getOwner() : start;
        }
        Object value = start;
        for (int index : indices) {
            value = ((Composite<?>) value).raw(index);
        }
        return value instanceof Stated ? unknown : value;
    }

    /** Whether it leads from a composite to a value within, and not to the start itself or its owner. */
    boolean leadsToValue() {
        return indices.length > 0;
    }

    /** What stands there: a value, or the values stated for it. */
    public Object rawFrom(Composite<?> start) {
        Object value = start;
        for (int index : indices) {
            value = ((Composite<?>) value).raw(index);
        }
        return value;
    }

    /** The same fact with another content there. */
    public <C extends Composite<?>> C replacedIn(C start, Object value) {
        return replaced(start, 0, value);
    }

    @SuppressWarnings("unchecked")
    private <C extends Composite<?>> C replaced(C at, int depth, Object value) {
        Object content = depth == indices.length - 1 ? value : replaced((Composite<?>) at.raw(indices[depth]), depth + 1, value);
        return (C) at.withRaw(indices[depth], content);
    }

    /** The way on from here. */
    Access then(List<String> more, FactType<?> start) {
        List<String> all = new ArrayList<>(names);
        all.addAll(more);
        return of(start, all);
    }

    /** The names of the properties on the way. */
    public List<String> names() {
        return names;
    }

    /** What stands at its end. */
    public Kind<?> kind() {
        return kind;
    }

    /** Whether it leads to what a person judged. */
    public boolean isJudgement() {
        return isJudgement;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Access access && names.equals(access.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return String.join(".", names);
    }
}
