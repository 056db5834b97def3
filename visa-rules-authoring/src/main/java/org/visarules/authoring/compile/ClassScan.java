package org.visarules.authoring.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.visarules.VisaRulesException;
import org.visarules.drools.RuleClasses;

/**
 * Reads compiled rules and refuses what rules have no use for: a class or method outside an exact list, code that is
 * linked when it runs, and any jump backwards, without which no method can spin.
 */
final class ClassScan {

    /** What generated classes call of Java: members by class and name. */
    private static final Set<String> OF_JAVA = Set.of("java.lang.Object.<init>", "java.lang.Enum.<init>", "java.lang.Enum.valueOf",
            "java.lang.System.arraycopy", "java.lang.String.hashCode", "java.lang.String.equals", "java.lang.RuntimeException.<init>",
            "java.lang.StringBuilder.<init>", "java.lang.StringBuilder.append", "java.lang.StringBuilder.toString",
            "java.util.ArrayList.<init>", "java.util.List.add", "java.util.Collections.emptyList", "java.util.Arrays.asList",
            "java.util.Locale.ENGLISH", "java.time.format.DateTimeFormatterBuilder.<init>",
            "java.time.format.DateTimeFormatterBuilder.parseCaseInsensitive",
            "java.time.format.DateTimeFormatterBuilder.appendPattern", "java.time.format.DateTimeFormatterBuilder.toFormatter",
            "java.lang.Boolean.valueOf", "java.lang.Boolean.booleanValue", "java.lang.Long.valueOf", "java.lang.Long.longValue");

    /** Named, but found by no loader of rules: what every enumeration names of itself and never calls here. */
    private static final Set<String> NAMED = Set.of("java.lang.Class", "java.lang.System");

    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;<]+)[;<]");

    private final Set<String> own;
    private final String name;

    private ClassScan(Set<String> own, String name) {
        this.own = own;
        this.name = name;
    }

    /**
     * Scans classes.
     *
     * @throws VisaRulesException naming the class and what it may not refer to
     */
    static void of(Map<String, byte[]> classes) {
        classes.forEach((name, body) -> {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
                new ClassScan(classes.keySet(), name).scan(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void scan(DataInputStream in) throws IOException {
        in.readInt();
        in.readInt();
        ConstantPool pool = ConstantPool.read(in);
        pool.linkedWhenRun().ifPresent(this::refuse);
        pool.classes().forEach(this::seen);
        pool.members().forEach(this::called);
        pool.descriptors().forEach(this::described);
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members(in, pool);
        members(in, pool);
    }

    private void members(DataInputStream in, ConstantPool pool) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            in.readUnsignedShort();
            String member = pool.text(in.readUnsignedShort());
            described(pool.text(in.readUnsignedShort()));
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = pool.text(in.readUnsignedShort());
                byte[] content = in.readNBytes(in.readInt());
                if (attribute.equals("Code") && ByteCode.jumpsBack(content)) {
                    refuse("a loop in " + member);
                }
            }
        }
    }

    private void seen(String internal) {
        if (internal.startsWith("[")) {
            described(internal);
            return;
        }
        String type = internal.replace('/', '.');
        if (!own.contains(type) && !RuleClasses.mayBeSeen(type) && !NAMED.contains(type)) {
            refuse(type);
        }
    }

    private void called(String member) {
        if (member.startsWith("java.") && !OF_JAVA.contains(member)) {
            refuse(member);
        }
    }

    private void described(String descriptor) {
        Matcher types = IN_DESCRIPTOR.matcher(descriptor);
        while (types.find()) {
            seen(types.group(1));
        }
    }

    private void refuse(String reference) {
        throw new VisaRulesException("Compiled rules may not refer to " + reference + ", and class " + name
                + " does. Rules passed their check although they reach further than rules may; please report this with the rule files.");
    }
}
