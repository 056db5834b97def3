package org.visarules.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.visarules.VisaRulesException;

/**
 * The rules of a pack as classes of Drools' executable model: a cache that can be made again from the sources. As
 * bytes it is a checksum, a header, and behind it all classes in one compressed {@linkplain ClassArchive archive}, since they are nearly alike.
 * The same model is the same bytes.
 *
 * @param pack digest of the pack whose rules these are
 * @param droolsVersion the version of Drools that made it, and the only one that runs it
 * @param modelClass name of the class that describes the rules
 * @param classes bytes of its classes by their names
 */
public record SessionModel(String pack, String droolsVersion, String modelClass, SortedMap<String, byte[]> classes) {

    private static final int MAGIC = 0x56495352;
    private static final int FORMAT = 3;
    private static final int BEFORE_CONTENT = 12;
    private static final int MOST_CLASSES = 200_000;
    /** What some thousand rules take; more than that is no pack, however little it was on disk. */
    private static final int MOST_BYTES = 64 << 20;

    public SessionModel {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    }

    /** The model as bytes. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream header = new DataOutputStream(bytes)) {
            header.writeInt(MAGIC);
            header.writeInt(FORMAT);
            header.writeInt(0);
            header.writeUTF(pack);
            header.writeUTF(droolsVersion);
            header.writeUTF(modelClass);
            header.writeInt(classes.size());
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
                ClassArchive.write(classes, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        byte[] whole = bytes.toByteArray();
        ByteBuffer.wrap(whole).putInt(BEFORE_CONTENT - Integer.BYTES, checksum(whole));
        return whole;
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, BEFORE_CONTENT, bytes.length - BEFORE_CONTENT);
        return (int) sum.getValue();
    }

    /**
     * The model that these bytes are.
     *
     * @param id id of the pack, for what is said when it cannot be read
     * @throws VisaRulesException if they are none, or one of another version of Drools than the one that is running
     */
    public static SessionModel of(String id, byte[] bytes) {
        try (DataInputStream header = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (header.readInt() != MAGIC || header.readInt() != FORMAT || header.readInt() != checksum(bytes)) {
                throw damaged(id);
            }
            String pack = header.readUTF();
            String version = header.readUTF();
            if (!version.equals(DroolsServices.version())) {
                throw new VisaRulesException("The rules of pack '" + id + "' were compiled with Drools " + version + ", and Drools "
                        + DroolsServices.version() + " is running. Recompile the pack with visa-rules-authoring, "
                        + "or run it with the version it was compiled with.");
            }
            String modelClass = header.readUTF();
            int count = header.readInt();
            if (count < 0 || count > MOST_CLASSES) {
                throw damaged(id);
            }
            try (DataInputStream compressed = new DataInputStream(new InflaterInputStream(header))) {
                return new SessionModel(pack, version, modelClass, ClassArchive.read(count, MOST_BYTES, compressed));
            }
        } catch (IOException e) {
            throw damaged(id);
        }
    }

    private static VisaRulesException damaged(String id) {
        return new VisaRulesException("The compiled rules of pack '" + id + "' are damaged; recompile the pack with visa-rules-authoring.");
    }
}
