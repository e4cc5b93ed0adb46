package io.github.statuary.processor.generate.text;

import java.util.ArrayList;
import java.util.List;

/** An expression that joins texts and values to a string, while it is put together. */
public final class Concatenation {

    private final List<String> operands = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean hasText;
    private int valuesBeforeText;

    public Concatenation text(String more) {
        text.append(more);
        return this;
    }

    /** Adds what a variable holds. */
    public Concatenation value(String variable) {
        endText();
        operands.add(variable);
        if (!hasText) {
            valuesBeforeText++;
        }
        return this;
    }

    /** The parts of a line that may be broken between them: the expression with what is before and behind it. */
    public List<String> parts(String before, String behind) {
        endText();
        if (!hasText || valuesBeforeText > 1) {
            // Numbers at the beginning would be added up, and one alone is no string.
            operands.add(0, JavaText.literal(""));
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            parts.add((i == 0 ? before : "+ ") + operands.get(i) + (i == operands.size() - 1 ? behind : ""));
        }
        return parts;
    }

    private void endText() {
        if (!text.isEmpty()) {
            operands.add(JavaText.literal(text.toString()));
            text.setLength(0);
            hasText = true;
        }
    }
}
