package io.github.statuary.processor.generate.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A Java expression: a call, or any other, which is never broken.
 *
 * @param text of a call what is before the parenthesis
 * @param arguments of a call, at least one
 */
public record Expression(String text, List<Expression> arguments) {

    public Expression {
        arguments = List.copyOf(arguments);
    }

    public static Expression of(String text) {
        return new Expression(text, List.of());
    }

    /** A call of a method, or of a constructor behind {@code new}. */
    public static Expression call(String name, List<Expression> arguments) {
        return arguments.isEmpty() ? of(name + "()") : new Expression(name, arguments);
    }

    public static Expression call(String name, Expression... arguments) {
        return call(name, List.of(arguments));
    }

    /** The expression in one line. */
    String inOneLine() {
        return arguments.isEmpty()
                ? text
                : arguments.stream().map(Expression::inOneLine).collect(Collectors.joining(", ", text + "(", ")"));
    }
}
