package org.visarules.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.visarules.ask.Asked;
import org.visarules.ask.Reply;

/** What a person chose by number, as files write it. */
final class Chosen {

    private Chosen() {
    }

    /** The answer: replies chosen by number as they are written, what stands in quotes without these, and anything else as it was said. */
    static String by(Asked question, String said) {
        if (said.length() > 2 && said.startsWith("\"") && said.endsWith("\"")) {
            return said.substring(1, said.length() - 1);
        }
        if (!question.takes().isChosenByNumber()) {
            return said;
        }
        return Arrays.stream(said.split(",")).map(String::strip).map(part -> byNumber(question.replies(), part)).collect(Collectors.joining(", "));
    }

    private static String byNumber(List<Reply> replies, String said) {
        return said.matches("[1-9]\\d?") && Integer.parseInt(said) <= replies.size() ? replies.get(Integer.parseInt(said) - 1).written() : said;
    }
}
