package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.processor.generate.exception.ExceptionParts;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.ProblemException;
import java.util.List;

/** Writes the two constructors of a problem type's exception, and {@code throwIf}. */
final class ProblemConstructors {

    private final JavaText text;
    private final TypeNames names;
    private final String self;
    private final int statusCode;
    private final boolean ofBranch;

    ProblemConstructors(JavaText text, TypeNames names, ClassName self, ProblemException problem) {
        this.text = text;
        this.names = names;
        this.self = self.simpleName();
        this.statusCode = problem.status().code();
        this.ofBranch = problem.ofBranch();
    }

    void add(ProblemArguments arguments) {
        addWithoutCause(arguments);
        addWithCause(arguments);
        addThrowIf(arguments);
    }

    private void addWithoutCause(ProblemArguments arguments) {
        text.member()
                .doc("A " + statusCode + " of this type.\n\n" + arguments.doc() + arguments.failures())
                .line(JavaText.parenthesized("public " + self, arguments.parameters(names), " {"))
                .indent()
                .line(JavaText.parenthesized("this", arguments.passedWith("null"), ";"))
                .close();
    }

    private void addWithCause(ProblemArguments arguments) {
        List<String> parameters = arguments.parameters(names);
        parameters.add(names.of(Throwable.class) + " cause");
        text.member()
                .doc("A " + statusCode + " of this type, with a cause for the log.\n\n" + arguments.doc()
                        + ExceptionParts.CAUSE_DOC + arguments.failures())
                .line(JavaText.parenthesized("public " + self, parameters, " {"))
                .indent();
        StringBuilder call = new StringBuilder("super(").append(ofBranch ? statusCode + ", " : "");
        arguments.ofStatus().forEach(header -> call.append(header.parameter()).append(", "));
        text.line(call.append("null, cause);").toString());
        arguments.own().forEach(header -> header.settings().forEach(text::line));
        arguments
                .values()
                .forEach((parameter, value) -> text.line("this." + value.name() + " = " + value.kept(parameter) + ";"));
        text.close();
    }

    private void addThrowIf(ProblemArguments arguments) {
        List<String> parameters = arguments.parameters(names);
        parameters.add(0, "boolean condition");
        text.member()
                .doc("Throws this exception if a condition holds.\n\n@param condition whether to throw\n"
                        + arguments.doc() + arguments.failures() + "@throws " + self + " if the condition holds")
                .line(JavaText.parenthesized("public static void throwIf", parameters, " {"))
                .indent()
                .line("if (condition) {")
                .indent()
                .line(JavaText.parenthesized("throw new " + self, arguments.passedWith(), ";"))
                .close()
                .close();
    }
}
