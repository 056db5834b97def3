package org.visarules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.visarules.Dossier;
import org.visarules.formats.DossierFiles;
import org.visarules.formats.DossierWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The file into which an interview writes. No file that was there before is lost but the one asked about, if that is where the answers
 * are wanted; and a file is replaced as a whole, so that a full disk leaves the one before.
 *
 * @param asked the file asked about
 * @param target the file to write
 * @param remarks what the file asked about says in free words beside its facts
 */
record AnswersFile(Path asked, Path target, Map<String, String> remarks) {

    private static final String ANSWERED = "-answered";

    /** Where answers go: to the file named, or to a new one beside the file asked about. */
    static AnswersFile beside(Path asked, Path named) {
        return new AnswersFile(asked, named == null ? free(asked) : named, DossierFiles.remarks(asked));
    }

    private static Path free(Path asked) {
        String name = asked.getFileName().toString();
        String stem = name.replaceFirst("[.][^.]+$", "").replaceFirst(ANSWERED + "(-\\d+)?$", "") + ANSWERED;
        Path target = asked.resolveSibling(stem + ".yaml");
        for (int i = 2; Files.exists(target); i++) {
            target = asked.resolveSibling(stem + "-" + i + ".yaml");
        }
        return target;
    }

    /** Refuses a target that is there already, unless it is the file asked about. */
    void refuse(CommandLine line) {
        if (Files.exists(target) && !isAsked()) {
            throw new ParameterException(line, target + " is there already. Name a new file for --out, or take it up: visa-rules ask " + target + " --out " + target);
        }
    }

    private boolean isAsked() {
        try {
            return Files.isSameFile(asked, target);
        } catch (IOException e) {
            return false;
        }
    }

    /** The text of the file that holds the dossier. */
    String text(Dossier dossier) {
        return DossierWriter.yaml(dossier, remarks);
    }

    /** Writes the text; what was written before stays if that fails. */
    void write(String text) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException slower) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
