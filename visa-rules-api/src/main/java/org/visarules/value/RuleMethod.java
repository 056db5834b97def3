package org.visarules.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that a rule may call: pure, total, and sound on what is not known. Whatever it answers while parts of its
 * value are unknown holds under every way of filling them in; otherwise it answers {@code UNKNOWN}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RuleMethod {

    /** The properties of a composite value whose knowledge settles the answer; empty for a simple value. */
    String[] reads() default {};
}
