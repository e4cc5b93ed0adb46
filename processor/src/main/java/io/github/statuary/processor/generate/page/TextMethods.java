package io.github.statuary.processor.generate.page;

import io.github.statuary.processor.generate.text.JavaText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Methods that return long texts, line by line. So that no class has too many constants, those that do not fit into the class itself
 * are in classes inside of it.
 */
final class TextMethods {

    private static final String STYLE = "style()";
    private static final String STATIC = "private static ";
    /** At most three bytes for each character in a class file, which takes 65,535. */
    private static final int MOST_CHARACTERS = 16_000;
    /** Some eight bytes of code for each. */
    private static final int MOST_LINES = 2_000;
    /** The number of a constant has two bytes; the rest is for what else is in the class. */
    private static final int MOST_CONSTANTS = 40_000;
    /** A name, a name with a type, and a reference. */
    private static final int CONSTANTS_OF_A_METHOD = 3;
    /** The text itself, and a string of it. */
    private static final int CONSTANTS_OF_A_LITERAL = 2;

    private final String style;
    private final List<Shelf> shelves = new ArrayList<>(List.of(new Shelf()));

    /** @param style a text that is part of others, and is there once */
    TextMethods(String style) {
        this.style = style;
    }

    /** Adds a method that returns a text, and gives its name, with that of its class where it needs one. */
    String add(String name, String text) {
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
            // The calls of the parts that were split off stay in front.
            List<String> part = parts.subList(number - 1, Math.min(number + MOST_LINES - 2, parts.size()));
            String called = addJoined(name + "Part" + number, part);
            part.clear();
            parts.add(number - 1, called + "()");
            if (number >= MOST_LINES) {
                throw new IllegalStateException("a text of more than four million lines");
            }
        }
        return addJoined(name, parts);
    }

    /** Adds a method, and gives its name, with that of its class where it needs one. */
    String add(Method method) {
        Shelf last = shelves.get(shelves.size() - 1);
        if (last.with(method) > MOST_CONSTANTS) {
            last = new Shelf();
            shelves.add(last);
        }
        last.put(method);
        return shelves.size() == 1 ? method.name() : "Part" + shelves.size() + "." + method.name();
    }

    private String addJoined(String name, List<String> parts) {
        return add(new Method(name, joined(STATIC + "String " + name + "()", parts), Set.copyOf(parts)));
    }

    /** Writes the methods, and that which returns the text that others have; then the classes inside. */
    void writeTo(JavaText java, String annotation) {
        shelves.get(0).writeTo(java);
        List<String> parts = new ArrayList<>();
        addLines(style, parts);
        java.member();
        joined(STATIC + "String style()", parts).forEach(java::line);
        for (int i = 1; i < shelves.size(); i++) {
            String name = "Part" + (i + 1);
            java.member().line(annotation).openType("private static final class " + name + " {");
            java.member().line("private " + name + "() {}");
            shelves.get(i).writeTo(java);
            java.close();
        }
    }

    private static List<String> joined(String head, List<String> parts) {
        List<String> lines = new ArrayList<>();
        lines.add(head + " {");
        lines.add("    return String.join(");
        lines.add("            \"\",");
        for (int i = 0; i < parts.size(); i++) {
            lines.add("            " + parts.get(i) + (i < parts.size() - 1 ? "," : ");"));
        }
        lines.add("}");
        return lines;
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

    /**
     * A method.
     *
     * @param constants what it has of texts and calls
     */
    record Method(String name, List<String> lines, Set<String> constants) {}

    /** The methods of a class. */
    private static final class Shelf {

        private final List<Method> methods = new ArrayList<>();
        private final Set<String> constants = new HashSet<>();

        int with(Method method) {
            long added = method.constants().stream()
                    .filter(constant -> !constants.contains(constant))
                    .count();
            return Math.toIntExact((constants.size() + added) * CONSTANTS_OF_A_LITERAL
                    + (methods.size() + 1L) * CONSTANTS_OF_A_METHOD);
        }

        void put(Method method) {
            methods.add(method);
            constants.addAll(method.constants());
        }

        void writeTo(JavaText java) {
            for (Method method : methods) {
                java.member();
                method.lines().forEach(java::line);
            }
        }
    }
}
