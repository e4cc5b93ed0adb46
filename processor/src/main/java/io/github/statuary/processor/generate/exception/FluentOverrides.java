package io.github.statuary.processor.generate.exception;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.net.URI;
import javax.lang.model.element.Modifier;

/**
 * The methods of {@code HttpStatusException} that begin with {@code with}, returning a subclass.
 *
 * <p>Only classes that have fluent methods of their own need them, see ADR 0001.
 */
public final class FluentOverrides {

    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName URI_TYPE = ClassName.get(URI.class);

    private FluentOverrides() {}

    public static void add(TypeSpec.Builder type, ClassName self) {
        add(type, self, "withHeader", STRING, "name", STRING, "value");
        add(type, self, "withDetail", STRING, "detail");
        add(type, self, "withType", URI_TYPE, "type");
        add(type, self, "withTitle", STRING, "title");
        add(type, self, "withInstance", URI_TYPE, "instance");
        add(type, self, "with", STRING, "member", ClassName.get(Object.class), "value");
    }

    /** @param parameters types and names in turn */
    private static void add(TypeSpec.Builder type, ClassName self, String name, Object... parameters) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(self);
        StringBuilder arguments = new StringBuilder();
        for (int i = 0; i < parameters.length; i += 2) {
            method.addParameter((TypeName) parameters[i], (String) parameters[i + 1]);
            arguments.append(i == 0 ? "" : ", ").append(parameters[i + 1]);
        }
        type.addMethod(method.addStatement("super.$L($L)", name, arguments)
                .addStatement("return this")
                .build());
    }

    /** The same as text. */
    public static void add(JavaText text, TypeNames names, String self) {
        String string = names.of(STRING) + " ";
        String uri = names.of(URI_TYPE) + " ";
        add(text, names, self, "withHeader", string + "name, " + string + "value", "name, value");
        add(text, names, self, "withDetail", string + "detail", "detail");
        add(text, names, self, "withType", uri + "type", "type");
        add(text, names, self, "withTitle", string + "title", "title");
        add(text, names, self, "withInstance", uri + "instance", "instance");
        add(text, names, self, "with", string + "member, " + names.of(Object.class) + " value", "member, value");
    }

    private static void add(
            JavaText text, TypeNames names, String self, String name, String parameters, String arguments) {
        text.member()
                .line("@" + names.of(Override.class))
                .line("public " + self + " " + name + "(" + parameters + ") {")
                .indent()
                .line("super." + name + "(" + arguments + ");")
                .line("return this;")
                .close();
    }
}
