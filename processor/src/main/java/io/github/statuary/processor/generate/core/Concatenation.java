package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** An expression that joins texts and values to a string, while it is put together. */
final class Concatenation {

    private final List<CodeBlock> operands = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean hasText;
    private int valuesBeforeText;

    Concatenation text(String more) {
        text.append(more);
        return this;
    }

    /** Adds what a variable holds. */
    Concatenation value(String variable) {
        endText();
        operands.add(CodeBlock.of("$L", variable));
        if (!hasText) {
            valuesBeforeText++;
        }
        return this;
    }

    CodeBlock expression() {
        endText();
        if (!hasText || valuesBeforeText > 1) {
            // Numbers at the beginning would be added up, and one alone is no string.
            operands.add(0, CodeBlock.of("$S", ""));
        }
        CodeBlock.Builder expression = CodeBlock.builder();
        operands.forEach(operand -> expression.add(expression.isEmpty() ? "$L" : "$W+ $L", operand));
        return expression.build();
    }

    private void endText() {
        if (!text.isEmpty()) {
            operands.add(CodeBlock.of("$S", text.toString()));
            text.setLength(0);
            hasText = true;
        }
    }
}
