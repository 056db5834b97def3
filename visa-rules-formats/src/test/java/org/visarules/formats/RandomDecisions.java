package org.visarules.formats;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.visarules.decision.Decision;
import org.visarules.rule.Phrase;

/** Decisions that hold something in every list and every field of a decision. */
final class RandomDecisions {

    // The id of a text is a key in a decision, and a key has at most 1024 characters in YAML, by which JSON is read too.
    private static final List<String> TEXTS = List.of("", "certificates[0]", "an \"answer\"\n\twith\u0000 odd \u007f\u0085\u2028 characters", "été 😀", "\ud83d alone", "x".repeat(1000), "yes", "7");

    private final Random random;

    RandomDecisions(long seed) {
        this.random = new Random(seed);
    }

    Decision next() {
        Decision.Parts parts = (Decision.Parts) value(Decision.Parts.class, 0);
        Decision.Holding holding = (Decision.Holding) value(Decision.Holding.class, 0);
        return new Decision(parts, () -> holding);
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType list) {
            List<Object> elements = new ArrayList<>();
            for (int i = depth > 5 ? 0 : random.nextInt(3); i > 0; i--) {
                elements.add(value(list.getActualTypeArguments()[0], depth + 1));
            }
            return elements;
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isRecord()) {
            return record(simple, depth);
        }
        if (simple.isEnum()) {
            return simple.getEnumConstants()[random.nextInt(simple.getEnumConstants().length)];
        }
        if (simple == Phrase.class) {
            return Phrase.of(text(), text());
        }
        if (simple == LocalDate.class) {
            int kind = random.nextInt(4);
            return kind == 0 ? LocalDate.MIN : kind == 1 ? LocalDate.MAX : LocalDate.of(2026, 11, 21).plusDays(random.nextInt(999));
        }
        return simple == int.class ? random.nextInt(1000) : simple == boolean.class ? random.nextBoolean() : text();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), depth + 1);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
