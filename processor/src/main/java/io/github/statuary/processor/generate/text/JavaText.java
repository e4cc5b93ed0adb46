package io.github.statuary.processor.generate.text;

import java.util.ArrayList;
import java.util.List;

/** Java source while it is written, laid out like what JavaPoet renders. */
public final class JavaText {

    private static final int WIDTH = 120;
    private static final String STEP = "    ";

    private final StringBuilder text = new StringBuilder(8192);
    private String indent = "";

    /** Begins a member of a type, behind a blank line. */
    public JavaText member() {
        text.append('\n');
        return this;
    }

    /** Lines of documentation, as a comment. */
    public JavaText doc(String lines) {
        String stripped = lines.stripTrailing();
        if (stripped.indexOf('\n') < 0 && indent.length() + stripped.length() + "/**  */".length() <= WIDTH) {
            return line("/** " + stripped + " */");
        }
        line("/**");
        for (String line : stripped.split("\n", -1)) {
            text.append(indent)
                    .append(line.isEmpty() ? " *" : " * ")
                    .append(line)
                    .append('\n');
        }
        return line(" */");
    }

    public JavaText line(String line) {
        text.append(indent).append(line).append('\n');
        return this;
    }

    /** A line of parts with blanks between them, broken where it gets too long. */
    public JavaText line(List<String> parts) {
        int column = indent.length();
        text.append(indent);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (i > 0 && column + 1 + part.length() > WIDTH) {
                text.append('\n').append(indent).append(STEP).append(STEP);
                column = indent.length() + 2 * STEP.length();
            } else if (i > 0) {
                text.append(' ');
                column++;
            }
            text.append(part);
            column += part.length();
        }
        text.append('\n');
        return this;
    }

    /** A statement with an expression, in one line if that is not too long; of a longer call each argument has a line. */
    public JavaText statement(String before, Expression expression, String behind) {
        String whole = before + expression.inOneLine() + behind;
        if (expression.arguments().isEmpty() || indent.length() + whole.length() <= WIDTH) {
            return line(whole);
        }
        line(before + expression.text() + "(").indent().indent();
        int last = expression.arguments().size() - 1;
        for (int i = 0; i <= last; i++) {
            statement("", expression.arguments().get(i), i < last ? "," : ")" + behind);
        }
        return unindent().unindent();
    }

    /** The line that opens a type. */
    public JavaText openType(String line) {
        return line(line).indent();
    }

    public JavaText indent() {
        indent += STEP;
        return this;
    }

    public JavaText unindent() {
        indent = indent.substring(STEP.length());
        return this;
    }

    /** The line that closes a block or a type. */
    public JavaText close() {
        return unindent().line("}");
    }

    /** The parts of a line: what is in the parentheses with commas between. */
    public static List<String> parenthesized(String before, List<String> inside, String behind) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < inside.size(); i++) {
            parts.add((i == 0 ? before + "(" : "") + inside.get(i) + (i < inside.size() - 1 ? "," : ")" + behind));
        }
        return parts.isEmpty() ? List.of(before + "()" + behind) : parts;
    }

    /** A string literal. */
    public static String literal(String value) {
        StringBuilder literal = new StringBuilder(value.length() + 16).append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                default -> append(letter, literal);
            }
        }
        return literal.append('"').toString();
    }

    /** Names of members may have control characters, which become octal escapes of three digits, and the line ends of Unicode. */
    private static void append(char letter, StringBuilder literal) {
        if (Character.isISOControl(letter)) {
            literal.append('\\').append(letter >> 6).append(letter >> 3 & 7).append(letter & 7);
        } else if (letter == 0x2028 || letter == 0x2029) {
            literal.append("\\u").append(Integer.toHexString(letter)); // JavaPoet would break the line there
        } else {
            literal.append(letter);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
