package org.visarules.authoring.compile;

import java.security.MessageDigest;
import java.util.HexFormat;

import org.visarules.authoring.judges.ManyRules;

/** Compiles a pack in a JVM of its own and prints the digest of its bytes. */
public final class CompileProgram {

    private CompileProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println(digest());
    }

    static String digest() throws Exception {
        byte[] bytes = SessionModelCompiler.compile(ManyRules.pack().table());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
