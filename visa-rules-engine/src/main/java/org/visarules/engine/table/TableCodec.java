package org.visarules.engine.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.visarules.VisaRulesException;

/**
 * Writes a pack's table as bytes and reads it back. The records are written component by component, so the records
 * are the format; equal tables give equal bytes. A checksum tells bytes that are not the ones written.
 */
public final class TableCodec {

    private static final int MAGIC = 0x56525433;
    private static final int BEFORE_CONTENT = 8;
    private static final int MOST_STRINGS = 1 << 20;

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

        private final Map<String, Integer> strings = new HashMap<>();
        private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final DataOutputStream poolOut = new DataOutputStream(pool);
        private final DataOutputStream out = new DataOutputStream(body);

        void write(Object value, Type type) {
            try {
                if (value instanceof String string) {
                    out.writeInt(string(string));
                } else if (value instanceof Integer number) {
                    out.writeInt(number);
                } else if (value instanceof LocalDate date) {
                    out.writeInt(string(date.toString()));
                } else if (value instanceof Enum<?> constant) {
                    out.writeInt(string(constant.name()));
                } else if (value instanceof List<?> list) {
                    out.writeInt(list.size());
                    for (Object element : list) {
                        write(element, argument(type, 0));
                    }
                } else if (value instanceof Map<?, ?> map) {
                    out.writeInt(map.size());
                    for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
                        write(entry.getKey(), String.class);
                        write(entry.getValue(), String.class);
                    }
                } else {
                    writeRecord(value, (Class<?>) type);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void writeRecord(Object value, Class<?> declared) throws IOException {
            if (declared.isSealed()) {
                out.writeInt(permitted(declared).indexOf(value.getClass()));
            }
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    write(component.getAccessor().invoke(value), component.getGenericType());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(component + " cannot be read", e);
                }
            }
        }

        private int string(String string) throws IOException {
            Integer known = strings.get(string);
            if (known == null) {
                known = strings.size();
                strings.put(string, known);
                byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
                poolOut.writeInt(utf8.length);
                poolOut.write(utf8);
            }
            return known;
        }

        byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (DataOutputStream whole = new DataOutputStream(all)) {
                whole.writeInt(MAGIC);
                whole.writeInt(0);
                whole.writeInt(strings.size());
                pool.writeTo(whole);
                body.writeTo(whole);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            byte[] bytes = all.toByteArray();
            ByteBuffer.wrap(bytes).putInt(BEFORE_CONTENT - Integer.BYTES, checksum(bytes));
            return bytes;
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, BEFORE_CONTENT, bytes.length - BEFORE_CONTENT);
        return (int) sum.getValue();
    }

    private static final class Reader {

        private final DataInputStream in;
        private final String[] strings;
        private final Map<Class<?>, Shape> shapes = new HashMap<>();

        Reader(byte[] bytes) throws IOException {
            in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (in.readInt() != MAGIC || in.readInt() != checksum(bytes)) {
                throw new IOException("No table, or a damaged one");
            }
            int count = in.readInt();
            if (count < 0 || count > MOST_STRINGS) {
                throw new IOException(count + " strings");
            }
            strings = new String[count];
            for (int i = 0; i < strings.length; i++) {
                int length = in.readInt();
                byte[] utf8 = in.readNBytes(length);
                if (utf8.length < length) {
                    throw new EOFException();
                }
                strings[i] = new String(utf8, StandardCharsets.UTF_8);
            }
        }

        void end() throws IOException {
            if (in.read() >= 0) {
                throw new IOException("More than a table");
            }
        }

        Object read(Type type) throws IOException, ReflectiveOperationException {
            if (type instanceof ParameterizedType parameterized) {
                return parameterized.getRawType() == List.class ? list(argument(type, 0)) : map();
            }
            Class<?> declared = (Class<?>) type;
            if (declared == int.class) {
                return in.readInt();
            }
            if (declared == String.class) {
                return strings[in.readInt()];
            }
            if (declared == LocalDate.class) {
                return LocalDate.parse(strings[in.readInt()]);
            }
            if (declared.isEnum()) {
                return constant(declared, strings[in.readInt()]);
            }
            return readRecord(declared.isSealed() ? permitted(declared).get(in.readInt()) : declared);
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

        private int size() throws IOException {
            int size = in.readInt();
            if (size < 0) {
                throw new IOException(size + " elements");
            }
            return size;
        }

        private List<Object> list(Type element) throws IOException, ReflectiveOperationException {
            int size = size();
            List<Object> list = new ArrayList<>(Math.min(size, 1024));
            for (int i = 0; i < size; i++) {
                list.add(read(element));
            }
            return Collections.unmodifiableList(list);
        }

        private Map<String, String> map() throws IOException {
            int size = size();
            Map<String, String> map = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                map.put(strings[in.readInt()], strings[in.readInt()]);
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
