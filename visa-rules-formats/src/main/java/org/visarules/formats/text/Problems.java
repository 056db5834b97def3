package org.visarules.formats.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.visarules.formats.FileProblem;
import org.visarules.formats.UnreadableFileException;

/** Collects the mistakes of one file. For use by one thread. */
public final class Problems {

    private final String file;
    private final List<FileProblem> found = new ArrayList<>();

    /**
     * @param file the file, as the caller named it
     */
    public Problems(String file) {
        this.file = file;
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** One more mistake; the message is a sentence, and so is the proposal unless it is empty. */
    public void add(Item.Spot spot, String message, String proposal) {
        found.add(new FileProblem(file, spot.line(), spot.column(), spot.path(), message, proposal));
    }

    /** One more mistake whose message says what to do. */
    public void add(Item.Spot spot, String message) {
        add(spot, message, "");
    }

    /** The mistakes, in the order of the file. */
    public List<FileProblem> all() {
        return found.stream().sorted(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column)).toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Ends the reading if there is a mistake.
     *
     * @throws UnreadableFileException with all of them
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new UnreadableFileException(all());
        }
    }
}
