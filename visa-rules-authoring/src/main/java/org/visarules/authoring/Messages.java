package org.visarules.authoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language: a properties file in UTF-8, one sentence per line. */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\$[a-z][A-Za-z0-9]*+(?:\\.[a-z][A-Za-z0-9]*+)*+)}");

    /** @param at offset of its key in the file */
    record Sentence(String text, int at, int textAt) {
    }

    private final SourceFile file;
    private final TreeMap<String, Sentence> sentences = new TreeMap<>();

    private Messages(SourceFile file) {
        this.file = file;
    }

    static Messages read(SourceFile file) {
        Messages messages = new Messages(file);
        int at = 0;
        for (String line : file.text().split("\n", -1)) {
            messages.line(line, at);
            at += line.length() + 1;
        }
        return messages;
    }

    private void line(String line, int at) {
        int start = at + line.length() - line.stripLeading().length();
        String content = line.strip();
        if (content.isEmpty() || content.startsWith("#") || content.startsWith("!")) {
            return;
        }
        int equals = content.indexOf('=');
        if (equals <= 0) {
            file.at(start, "a line is a key, '=' and a sentence", "write UNIT.met-by-how = …");
            return;
        }
        String key = content.substring(0, equals).strip();
        String text = content.substring(equals + 1).strip();
        int textAt = start + content.indexOf(text, equals + 1);
        if (text.isEmpty()) {
            file.at(start, "the sentence of '" + key + "' is empty", "");
        } else if (text.indexOf('\\') >= 0) {
            file.at(textAt + text.indexOf('\\'), "a backslash may not stand in a sentence", "write the character itself, and the sentence on one line");
        } else if (sentences.putIfAbsent(key, new Sentence(text, start, textAt)) != null) {
            file.at(start, "a second sentence for '" + key + "'", "remove one");
        } else {
            braces(text, textAt);
        }
    }

    private void braces(String text, int textAt) {
        String rest = PLACEHOLDER.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '{' || rest.charAt(i) == '}') {
                file.at(textAt + i, "'" + rest.charAt(i) + "' begins or ends no placeholder", "write {$variable} or {$variable.property}");
                return;
            }
        }
    }

    /** The sentences by key. */
    Map<String, String> all() {
        TreeMap<String, String> all = new TreeMap<>();
        sentences.forEach((key, sentence) -> all.put(key, sentence.text()));
        return all;
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** Reports what has no rule. */
    void checkKeys(List<String> known) {
        sentences.forEach((key, sentence) -> {
            if (!known.contains(key)) {
                file.at(sentence.at(), "no rule '" + key.replaceFirst("\\.", "/") + "'", Proposal.nearest(key, known));
            }
        });
    }

    void missing(String key) {
        file.whole("the rule '" + key.replaceFirst("\\.", "/") + "' has no sentence", "add '" + key + " = …'");
    }

    /** The placeholders of a sentence, in alphabetical order. */
    TreeSet<String> placeholders(String key) {
        TreeSet<String> found = new TreeSet<>();
        if (sentences.containsKey(key)) {
            Matcher matcher = PLACEHOLDER.matcher(sentences.get(key).text());
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    void problem(String key, String placeholder, String message, String proposal) {
        Sentence sentence = sentences.get(key);
        int index = sentence.text().indexOf("{" + placeholder + "}");
        file.at(sentence.textAt() + Math.max(0, index), message, proposal);
    }
}
