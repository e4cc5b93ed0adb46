package io.github.statuary.processor.generate.page;

import io.github.statuary.processor.generate.text.JavaText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Methods that return long texts, line by line. */
final class TextMethods {

    private static final String STYLE = "style()";
    /** At most three bytes for each character in a class file, which takes 65,535. */
    private static final int MOST_CHARACTERS = 16_000;
    /** Some eight bytes of code for each. */
    private static final int MOST_LINES = 2_000;

    private final String style;
    /** Literals and calls, by the names of the methods. */
    private final Map<String, List<String>> methods = new LinkedHashMap<>();

    /** @param style a text that is part of others, and is there once */
    TextMethods(String style) {
        this.style = style;
    }

    /** Adds a method that returns a text. */
    void add(String name, String text) {
        List<String> parts = new ArrayList<>();
        int at = text.indexOf(style);
        if (at < 0) {
            addLines(text, parts);
        } else {
            addLines(text.substring(0, at), parts);
            parts.add(STYLE);
            addLines(text.substring(at + style.length()), parts);
        }
        for (int number = 1; parts.size() > MOST_LINES; number++) {
            List<String> part = parts.subList(0, MOST_LINES - 1);
            methods.put(name + "Part" + number, List.copyOf(part));
            part.clear();
            // The parts that were split off go first.
            parts.add(number - 1, name + "Part" + number + "()");
            if (number >= MOST_LINES) {
                throw new IllegalStateException("a text of more than four million lines");
            }
        }
        methods.put(name, List.copyOf(parts));
    }

    /** Adds the method that returns the text that others have. */
    void addStyle() {
        List<String> parts = new ArrayList<>();
        addLines(style, parts);
        methods.put("style", List.copyOf(parts));
    }

    void writeTo(JavaText java) {
        methods.forEach((name, parts) -> {
            java.member().openType("private static String " + name + "() {");
            java.line("return String.join(").line("        \"\",");
            for (int i = 0; i < parts.size(); i++) {
                java.line("        " + parts.get(i) + (i < parts.size() - 1 ? "," : ");"));
            }
            java.close();
        });
    }

    /** A statement that returns an array. */
    static void array(List<String> texts, JavaText java) {
        java.line("return new String[] {").indent();
        for (int i = 0; i < texts.size(); i++) {
            java.line(JavaText.literal(texts.get(i)) + (i < texts.size() - 1 ? "," : ""));
        }
        java.unindent().line("};");
    }

    private static void addLines(String text, List<String> parts) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) + 1;
            end = Math.min(end == 0 ? text.length() : end, start + MOST_CHARACTERS);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            parts.add(JavaText.literal(text.substring(start, end)));
            start = end;
        }
    }
}
