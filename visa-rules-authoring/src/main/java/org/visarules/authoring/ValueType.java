package org.visarules.authoring;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.visarules.fact.FactTypes;
import org.visarules.fact.Listed;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Property;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.RuleMethod;
import org.visarules.value.Text;

/**
 * The type of an expression in a rule.
 *
 * @param java its Java type
 * @param member the enumeration of a list of constants; otherwise {@code Void}
 * @param composite the type whose properties it has; none for a simple value
 * @param whole whether it is a fact that is compared as a whole, its properties out of reach
 * @param entry of an entry of a register that is not empty, the register
 */
record ValueType(Class<?> java, Class<?> member, Optional<FactType<?>> composite, boolean whole, Optional<Register> entry) {

    /**
     * A register.
     *
     * @param sets the properties that its entries set; none where it is empty, so that a later entry may set any
     */
    record Register(String name, Set<String> sets) {
    }

    static final ValueType WORD = simple(String.class);
    static final ValueType NUMBER = simple(long.class);
    static final ValueType ANY_FACT = new ValueType(Fact.class, Void.class, Optional.empty(), true, Optional.empty());

    private static final TreeMap<String, Class<?>> ENUMERATIONS = enumerations();

    static ValueType simple(Class<?> java) {
        return new ValueType(java, Void.class, Optional.empty(), false, Optional.empty());
    }

    static ValueType composite(FactType<?> type) {
        return new ValueType(type.javaType(), Void.class, Optional.of(type), false, Optional.empty());
    }

    static ValueType entryOf(Register register) {
        return new ValueType(Listed.class, Void.class, Optional.of(Listed.TYPE), false, Optional.of(register).filter(known -> !known.sets.isEmpty()));
    }

    static ValueType wholeFact(FactType<?> type) {
        return new ValueType(type.javaType(), Void.class, Optional.of(type), true, Optional.empty());
    }

    static ValueType of(Property<?> property) {
        Kind<?> kind = property.kind();
        if (kind instanceof Kind.Several<?> several) {
            return new ValueType(several.javaType(), several.member(), Optional.empty(), false, Optional.empty());
        }
        if (kind instanceof Kind.Part<?> part) {
            return composite(part.of());
        }
        return kind instanceof Kind.Reference ? ANY_FACT : simple(kind.javaType());
    }

    /** The enumerations of the fact model, by simple name. */
    static TreeMap<String, Class<?>> allEnumerations() {
        return ENUMERATIONS;
    }

    private static TreeMap<String, Class<?>> enumerations() {
        TreeMap<String, Class<?>> found = new TreeMap<>();
        List<FactType<?>> open = new ArrayList<>(FactTypes.all());
        for (int i = 0; i < open.size(); i++) {
            for (Property<?> property : open.get(i).properties()) {
                Kind<?> kind = property.kind();
                if (kind instanceof Kind.OneOf<?> one) {
                    found.put(one.javaType().getSimpleName(), one.javaType());
                } else if (kind instanceof Kind.Several<?> several) {
                    found.put(several.member().getSimpleName(), several.member());
                } else if (kind instanceof Kind.Part<?> part && !open.contains(part.of())) {
                    open.add(part.of());
                }
            }
        }
        found.put("Answer", Answer.class);
        return found;
    }

    /** What is wrong with asking it for a property that its type has; nothing if it may be asked. */
    Optional<String> refused(String property) {
        return entry.filter(register -> !property.equals("register") && !register.sets.contains(property))
                .map(register -> "the entries of '" + register.name + "' have no " + property);
    }

    /** What it may be asked for instead. */
    String refusal() {
        return entry.map(register -> "they set " + String.join(", ", register.sets)).orElse("");
    }

    boolean isEnumeration() {
        return java.isEnum();
    }

    boolean isMembers() {
        return member != Void.class;
    }

    boolean isDay() {
        return java == Day.class;
    }

    boolean isText() {
        return java == Text.class;
    }

    boolean isFact() {
        return Fact.class.isAssignableFrom(java);
    }

    /** As a rule's author knows it. */
    String name() {
        return isMembers() ? "a list of " + member.getSimpleName() : java == Fact.class ? "a fact" : java == long.class ? "a number"
                : java == String.class ? "a word" : java.getSimpleName();
    }

    /** Whether a value of one type can be equal to one of the other. */
    boolean agrees(ValueType other) {
        return java == other.java && member == other.member || isFact() && other.isFact() && (java == Fact.class || other.java == Fact.class);
    }

    /** Whether {@code ==} compares values of this type; others have methods. */
    boolean hasEquality() {
        return isEnumeration() || isText() || isDay() || isFact() || java == String.class;
    }

    /** The methods that rules may call on it, by name. */
    TreeMap<String, Method> methods() {
        TreeMap<String, Method> methods = new TreeMap<>();
        for (Method method : java.getMethods()) {
            if (method.isAnnotationPresent(RuleMethod.class) && !method.isSynthetic()) {
                methods.put(method.getName(), method);
            }
        }
        return methods;
    }

    /** The types of a method's arguments when it is called on this type. */
    List<ValueType> arguments(Method method) {
        List<ValueType> types = new ArrayList<>();
        for (Type parameter : method.getGenericParameterTypes()) {
            if (parameter instanceof ParameterizedType list) {
                Class<?> constant = list.getActualTypeArguments()[0] instanceof Class<?> named ? named : member;
                types.add(new ValueType((Class<?>) list.getRawType(), constant, Optional.empty(), false, Optional.empty()));
            } else if (parameter instanceof Class<?> type) {
                types.add(simple(type));
            } else {
                // The enumeration itself, of which a scale or a list of constants is made.
                types.add(simple(isMembers() ? member : java));
            }
        }
        return types;
    }
}
