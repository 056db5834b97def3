package org.visarules;

/** Something that the caller can mend; the message says what and how. */
public class VisaRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VisaRulesException(String message) {
        super(message);
    }

    public VisaRulesException(String message, Throwable cause) {
        super(message, cause);
    }
}
