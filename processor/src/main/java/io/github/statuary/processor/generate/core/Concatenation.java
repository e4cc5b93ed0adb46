package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** An expression that joins texts and values to a string, while it is put together. */
final class Concatenation {

    private final List<CodeBlock> operands = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Concatenation text(String more) {
        text.append(more);
        return this;
    }

    /** Adds what a variable holds. */
    Concatenation value(String variable) {
        // A first operand of text, if an empty one, so that numbers are not added up.
        if (!text.isEmpty() || operands.isEmpty()) {
            endText();
        }
        operands.add(CodeBlock.of("$L", variable));
        return this;
    }

    CodeBlock expression() {
        if (!text.isEmpty() || operands.isEmpty()) {
            endText();
        }
        CodeBlock.Builder expression = CodeBlock.builder();
        operands.forEach(operand -> expression.add(expression.isEmpty() ? "$L" : "$W+ $L", operand));
        return expression.build();
    }

    private void endText() {
        operands.add(CodeBlock.of("$S", text.toString()));
        text.setLength(0);
    }
}
