package org.visarules.engine.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.visarules.VisaRulesException;

/**
 * Writes a pack's table as bytes and reads it back. The records are written component by component, so the records
 * are the format; equal tables give equal bytes. What a record says mostly stands in the files of the pack too, and is written as
 * the place where it stands there. A checksum tells bytes that are not the ones written.
 */
public final class TableCodec {

    private static final int MAGIC = 0x56525434;
    private static final int BEFORE_CONTENT = 8;
    private static final int MOST_STRINGS = 1 << 20;
    // A shorter string takes less room than its place.
    private static final int SHORT = 4;

    private TableCodec() {
    }

    /** The table as bytes. */
    public static byte[] write(PackTable table) {
        Writer writer = new Writer();
        writer.write(table, PackTable.class);
        return writer.bytes();
    }

    /**
     * Reads a table.
     *
     * @throws VisaRulesException if the bytes are no table of this version of the library, or are damaged
     */
    public static PackTable read(byte[] bytes) {
        try {
            Reader reader = new Reader(bytes);
            PackTable table = (PackTable) reader.read(PackTable.class);
            reader.end();
            return table;
        } catch (IOException | RuntimeException | ReflectiveOperationException | StackOverflowError e) {
            throw new VisaRulesException("This is no compiled pack of this version of the library; compile it again with visa-rules-authoring", e);
        }
    }

    private static final class Writer {

        private final Map<String, Integer> strings = new LinkedHashMap<>();
        private final Numbers body = new Numbers();

        void write(Object value, Type type) {
            if (value instanceof String string) {
                body.write(string(string));
            } else if (value instanceof Integer number) {
                body.write(number);
            } else if (value instanceof LocalDate date) {
                body.write(string(date.toString()));
            } else if (value instanceof Enum<?> constant) {
                body.write(string(constant.name()));
            } else if (value instanceof List<?> list) {
                body.write(list.size());
                list.forEach(element -> write(element, argument(type, 0)));
            } else if (value instanceof Map<?, ?> map) {
                body.write(map.size());
                new TreeMap<>(map).forEach((key, mapped) -> {
                    write(key, String.class);
                    write(mapped, String.class);
                });
            } else {
                writeRecord(value, (Class<?>) type);
            }
        }

        private void writeRecord(Object value, Class<?> declared) {
            if (declared.isSealed()) {
                body.write(permitted(declared).indexOf(value.getClass()));
            }
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    write(component.getAccessor().invoke(value), component.getGenericType());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component + " cannot be read", e);
                }
            }
        }

        private int string(String string) {
            return strings.computeIfAbsent(string, any -> strings.size());
        }

        byte[] bytes() {
            String texts = texts();
            Numbers pool = new Numbers();
            pool.write(strings.size());
            pool.write(texts);
            int end = 0;
            for (String string : strings.keySet()) {
                int at = string.length() < SHORT ? -1 : texts.indexOf(string);
                if (at < 0) {
                    pool.write(0);
                    pool.write(string);
                } else {
                    // Strings follow one another in a table much as they do in the files.
                    pool.write(string.length());
                    pool.write(at - end << 1 ^ at - end >> Integer.SIZE - 1);
                    end = at + string.length();
                }
            }
            byte[] first = pool.bytes();
            byte[] rest = body.bytes();
            byte[] bytes = ByteBuffer.allocate(BEFORE_CONTENT + first.length + rest.length).putInt(MAGIC).putInt(0).put(first).put(rest).array();
            ByteBuffer.wrap(bytes).putInt(BEFORE_CONTENT - Integer.BYTES, checksum(bytes));
            return bytes;
        }

        /** The files of the pack: whatever has several lines, and does not stand in a longer one. */
        private String texts() {
            StringBuilder texts = new StringBuilder();
            strings.keySet().stream().filter(string -> string.indexOf('\n') >= 0)
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .filter(string -> texts.indexOf(string) < 0).forEach(texts::append);
            return texts.toString();
        }
    }

    /** Numbers of seven bits a byte, the last bits first; and texts after the number of their bytes. */
    private static final class Numbers {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        void write(int number) {
            int left = number;
            while ((left & -128) != 0) {
                out.write(left | 128);
                left >>>= 7;
            }
            out.write(left);
        }

        void write(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            write(utf8.length);
            out.writeBytes(utf8);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, BEFORE_CONTENT, bytes.length - BEFORE_CONTENT);
        return (int) sum.getValue();
    }

    private static final class Reader {

        private final ByteBuffer in;
        private final String[] strings;
        private final Map<Class<?>, Shape> shapes = new HashMap<>();

        Reader(byte[] bytes) throws IOException {
            in = ByteBuffer.wrap(bytes);
            if (in.getInt() != MAGIC || in.getInt() != checksum(bytes)) {
                throw new IOException("No table, or a damaged one");
            }
            strings = new String[size(MOST_STRINGS)];
            String texts = text();
            int end = 0;
            for (int i = 0; i < strings.length; i++) {
                int length = number();
                if (length == 0) {
                    strings[i] = text();
                } else {
                    int moved = number();
                    int at = end + (moved >>> 1 ^ -(moved & 1));
                    end = at + length;
                    strings[i] = texts.substring(at, end);
                }
            }
        }

        void end() throws IOException {
            if (in.hasRemaining()) {
                throw new IOException("More than a table");
            }
        }

        private int number() {
            int number = 0;
            for (int shift = 0;; shift += 7) {
                byte next = in.get();
                number |= (next & 127) << shift;
                if (next >= 0) {
                    return number;
                }
            }
        }

        private int size(int most) throws IOException {
            int size = number();
            if (size < 0 || size > most) {
                throw new IOException(size + " elements");
            }
            return size;
        }

        private String text() throws IOException {
            byte[] utf8 = new byte[size(in.remaining())];
            in.get(utf8);
            return new String(utf8, StandardCharsets.UTF_8);
        }

        Object read(Type type) throws IOException, ReflectiveOperationException {
            if (type instanceof ParameterizedType parameterized) {
                return parameterized.getRawType() == List.class ? list(argument(type, 0)) : map();
            }
            Class<?> declared = (Class<?>) type;
            if (declared == int.class) {
                return number();
            }
            if (declared == String.class) {
                return strings[number()];
            }
            if (declared == LocalDate.class) {
                return LocalDate.parse(strings[number()]);
            }
            if (declared.isEnum()) {
                return constant(declared, strings[number()]);
            }
            return readRecord(declared.isSealed() ? permitted(declared).get(number()) : declared);
        }

        private Object readRecord(Class<?> record) throws IOException, ReflectiveOperationException {
            Shape shape = shapes.get(record);
            if (shape == null) {
                shape = Shape.of(record);
                shapes.put(record, shape);
            }
            Object[] values = new Object[shape.components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = read(shape.components[i]);
            }
            return shape.constructor.newInstance(values);
        }

        private List<Object> list(Type element) throws IOException, ReflectiveOperationException {
            int size = size(in.remaining());
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(read(element));
            }
            return Collections.unmodifiableList(list);
        }

        private Map<String, String> map() throws IOException {
            int size = size(in.remaining());
            Map<String, String> map = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                map.put(strings[number()], strings[number()]);
            }
            return Collections.unmodifiableMap(map);
        }
    }

    private record Shape(Constructor<?> constructor, Type[] components) {

        static Shape of(Class<?> record) throws ReflectiveOperationException {
            RecordComponent[] components = record.getRecordComponents();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return new Shape(record.getDeclaredConstructor(types), Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> enumeration, String name) {
        return Enum.valueOf((Class) enumeration, name);
    }

    private static List<Class<?>> permitted(Class<?> sealed) {
        return List.of(sealed.getPermittedSubclasses());
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
