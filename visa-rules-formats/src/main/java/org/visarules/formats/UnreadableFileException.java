package org.visarules.formats;

import java.util.List;
import java.util.stream.Collectors;

import org.visarules.VisaRulesException;

/** A file says something that cannot be read. The message lists every mistake, one per line. */
public final class UnreadableFileException extends VisaRulesException {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 50;

    private final transient List<FileProblem> problems;

    /**
     * @param problems the mistakes, at least one, in the order of the file
     */
    public UnreadableFileException(List<FileProblem> problems) {
        super(listed(problems));
        this.problems = List.copyOf(problems);
    }

    /** The mistakes, in the order of the file. */
    public List<FileProblem> problems() {
        return problems;
    }

    private static String listed(List<FileProblem> problems) {
        String first = problems.stream().limit(LISTED).map(FileProblem::toString).collect(Collectors.joining("\n"));
        return problems.size() <= LISTED ? first : first + "\nand " + (problems.size() - LISTED) + " more";
    }
}
