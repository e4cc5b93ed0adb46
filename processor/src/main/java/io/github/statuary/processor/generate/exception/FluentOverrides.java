package io.github.statuary.processor.generate.exception;

import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.net.URI;

/**
 * The methods of {@code HttpStatusException} that begin with {@code with}, returning a subclass.
 *
 * <p>Only classes that have fluent methods of their own need them, see ADR 0001.
 */
public final class FluentOverrides {

    private FluentOverrides() {}

    /** Writes the methods of a class. */
    public static void add(JavaText text, TypeNames names, String self) {
        text.member().line("// Each returns this class, so that a method of its own can follow.");
        String string = names.of(String.class) + " ";
        String uri = names.of(URI.class) + " ";
        add(text, names, self, "withHeader", string + "name, " + string + "value", "name, value");
        add(text, names, self, "withDetail", string + "detail", "detail");
        add(text, names, self, "withType", uri + "type", "type");
        add(text, names, self, "withTitle", string + "title", "title");
        add(text, names, self, "withInstance", uri + "instance", "instance");
        add(text, names, self, "with", string + "member, " + names.of(Object.class) + " value", "member, value");
    }

    private static void add(
            JavaText text, TypeNames names, String self, String name, String parameters, String arguments) {
        if (!name.equals("withHeader")) {
            text.member();
        }
        text.line("@" + names.of(Override.class))
                .line("public " + self + " " + name + "(" + parameters + ") {")
                .indent()
                .line("super." + name + "(" + arguments + ");")
                .line("return this;")
                .close();
    }
}
