package org.visarules.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.visarules.Dossier;
import org.visarules.VisaRulesException;
import org.visarules.ask.Asked;
import org.visarules.ask.Inquiry;
import org.visarules.ask.Reply;
import org.visarules.decision.Detail;
import org.visarules.decision.Reading;
import org.visarules.text.Language;
import org.visarules.text.Lines;

/** Asks a person in the terminal, one question at a time. Whatever was answered is written at once, so that nothing is lost. */
final class Interview {

    /** Where the interview stands: what is known, and what the person said not to know. */
    private record Turn(Inquiry inquiry, Set<String> passed) {

        Optional<Asked> next() {
            return inquiry.questions().stream().filter(question -> !passed.contains(question.path())).findFirst();
        }

        Turn passing(Asked question) {
            Set<String> more = new LinkedHashSet<>(passed);
            more.add(question.path());
            return new Turn(inquiry, more);
        }
    }

    private final Surroundings surroundings;
    private final AnswersFile file;
    private final Locale locale;
    private final Language language;
    private final Dossier original;
    private final Deque<Turn> before = new ArrayDeque<>();
    private Turn turn;
    private String written = "";
    private String unwritten = "";

    Interview(Surroundings surroundings, AnswersFile file, Locale locale, Inquiry inquiry) {
        this.surroundings = surroundings;
        this.file = file;
        this.locale = locale;
        this.language = new Language(locale);
        this.original = inquiry.dossier();
        this.turn = new Turn(inquiry, Set.of());
    }

    /** Asks until nothing is left to ask or the person leaves, and gives the status. */
    int held() {
        tell(turn.inquiry().standing().in(locale) + ".");
        if (turn.next().isPresent()) {
            tell(language.say(InterviewWords.HOW));
            ask();
        }
        return end();
    }

    private void ask() {
        boolean goesOn = true;
        while (goesOn) {
            Optional<Asked> next = turn.next();
            next.ifPresent(question -> surroundings.out().print("\n" + Inquiry.explain(question, locale)));
            if (next.isEmpty()) {
                tell(language.say(InterviewWords.ALL));
            }
            Optional<String> said = said(next.isEmpty());
            goesOn = said.isPresent() && !said.get().equals("q") && (next.isPresent() || said.get().equals("b"));
            if (goesOn) {
                take(next, said.get());
            }
        }
    }

    /** What the person says next; nothing at the end of the input. */
    private Optional<String> said(boolean isAll) {
        Optional<String> said = Optional.of("");
        do {
            surroundings.out().print("> ");
            surroundings.out().flush();
            try {
                said = Optional.ofNullable(surroundings.in().readLine()).map(String::strip);
            } catch (IOException broken) {
                said = Optional.empty();
            }
        } while (!isAll && said.isPresent() && said.get().isEmpty());
        if (said.isEmpty()) {
            surroundings.out().print("\n");
        }
        return said;
    }

    private void take(Optional<Asked> question, String said) {
        switch (said) {
            case "?" -> question.ifPresent(this::pass);
            case "b" -> back();
            default -> question.ifPresent(asked -> answer(asked, said));
        }
    }

    private void pass(Asked question) {
        before.push(turn);
        turn = turn.passing(question);
        tell(language.say(InterviewWords.PASSED));
    }

    private void back() {
        if (before.isEmpty()) {
            tell(language.say(InterviewWords.FIRST));
            return;
        }
        turn = before.pop();
        keep();
        tell(turn.inquiry().standing().in(locale) + ".");
    }

    private void answer(Asked question, String said) {
        String answer = Chosen.by(question, said);
        Optional<Reply> byHand = question.replies().stream().filter(reply -> reply.written().equals(answer) && !reply.isEnough()).findFirst();
        if (byHand.isPresent()) {
            before.push(turn);
            turn = turn.passing(question);
            tell(language.say(InterviewWords.BY_HAND, question.path()));
            return;
        }
        Dossier answered;
        try {
            answered = turn.inquiry().answered(question, answer);
        } catch (VisaRulesException noAnswer) {
            tell(language.say(InterviewWords.NO_ANSWER, said, language.say(question.takes().hint())));
            return;
        }
        Inquiry inquiry;
        try {
            inquiry = Inquiry.of(surroundings.rules().get(), answered, turn.inquiry().decision().day(), turn.inquiry().reading());
        } catch (VisaRulesException undecided) {
            tell(language.say(InterviewWords.TAKEN_BACK, undecided.getMessage()));
            return;
        }
        before.push(turn);
        // A record that was taken out moves those after it to other places.
        turn = new Turn(inquiry, answer.equals("nobody") ? Set.of() : turn.passed());
        keep();
        tell(inquiry.standing().in(locale) + ".");
    }

    private void keep() {
        if (turn.inquiry().dossier().equals(original) && written.isEmpty()) {
            return;
        }
        String text = file.text(turn.inquiry().dossier());
        try {
            file.write(text);
            written = text;
            unwritten = "";
        } catch (IOException failure) {
            if (unwritten.isEmpty()) {
                line(language.say(InterviewWords.CANNOT_BE_WRITTEN, file.target()));
            }
            unwritten = text;
        }
    }

    private int end() {
        if (!unwritten.isEmpty()) {
            keep();
        }
        surroundings.out().print("\n");
        List<String> open = new ArrayList<>();
        turn.inquiry().questions().forEach(question -> open.add(question.path()));
        if (open.isEmpty()) {
            surroundings.out().print(turn.inquiry().decision().explain(locale, turn.inquiry().reading(), Detail.SCREEN) + "\n");
        }
        if (!unwritten.isEmpty()) {
            line(language.say(InterviewWords.PRINTED_INSTEAD, file.target()));
            surroundings.out().print(unwritten);
            return Status.NOT_WRITTEN;
        }
        if (written.isEmpty()) {
            tell(language.say(InterviewWords.NOTHING_ANSWERED));
        } else {
            line(language.say(InterviewWords.WRITTEN, file.target()));
            if (!open.isEmpty()) {
                line(language.say(InterviewWords.TAKE_UP, again()));
            }
        }
        return Status.of(turn.inquiry().decision().verdict(turn.inquiry().reading()));
    }

    private String again() {
        Reading reading = turn.inquiry().reading();
        return "visa-rules ask " + file.target() + " --as-of " + turn.inquiry().decision().day() + (locale.equals(Locale.FRENCH) ? " --lang fr" : "")
                + (reading == Reading.MARKET ? "" : " --reading " + reading.name().toLowerCase(Locale.ROOT)) + " --out " + file.target();
    }

    private void tell(String sentence) {
        line(String.join("\n", new Lines().sentence(sentence).list()));
    }

    // Not broken where a name of a file may be as long as it likes, and be copied.
    private void line(String line) {
        surroundings.out().print(line + "\n");
        surroundings.out().flush();
    }
}
