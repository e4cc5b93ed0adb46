package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code RedirectionException}, {@code ClientErrorException} and {@code ServerErrorException}. */
public final class BranchExceptionGenerator implements Generator {

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        for (Branch branch : Branch.values()) {
            types.add(GeneratedType.built(plan.packageName(), type(plan, branch)));
        }
        return types;
    }

    private static TypeSpec type(GenerationPlan plan, Branch branch) {
        ClassName self = plan.type(branch.className);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.NON_SEALED)
                .superclass(plan.type("HttpStatusException"))
                .addJavadoc("$L", branch.meaning)
                .addField(ExceptionParts.serialVersion())
                .addMethod(forSubclasses(branch, false))
                .addMethod(forSubclasses(branch, true))
                .addMethod(withHeaders(plan, branch));
        if (branch == Branch.REDIRECTION) {
            RedirectionFactories.add(type, plan);
        } else {
            type.addMethod(byCode(self, branch));
        }
        FluentOverrides.add(type, self);
        return type.build();
    }

    private static MethodSpec forSubclasses(Branch branch, boolean withCause) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PROTECTED)
                .addParameter(TypeName.INT, "statusCode")
                .addParameter(String.class, "message")
                .addJavadoc("""
                        For a class of one's own.

                        @param statusCode the status code, $1L00 to $1L99
                        @param message $2L
                        """, branch.digit(), branch.message);
        if (withCause) {
            constructor.addParameter(Throwable.class, "cause").addJavadoc(ExceptionParts.CAUSE_DOC);
        }
        return constructor
                .addJavadoc("@throws IllegalArgumentException if the status code is of another category")
                .addStatement("this(statusCode, HeaderFields.NONE, message, $L)", withCause ? "cause" : "null")
                .build();
    }

    private static MethodSpec withHeaders(GenerationPlan plan, Branch branch) {
        return MethodSpec.constructorBuilder()
                .addParameter(TypeName.INT, "statusCode")
                .addParameter(plan.type("HeaderFields"), "headers")
                .addParameter(String.class, "message")
                .addParameter(Throwable.class, "cause")
                .addStatement(
                        "super(inCategory($L, statusCode), headers, message, cause, $L)",
                        branch.digit(),
                        plan.recordsStackTrace(branch.category))
                .build();
    }

    private static MethodSpec byCode(ClassName self, Branch branch) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(TypeName.INT, "statusCode")
                .addParameter(String.class, "message")
                .addJavadoc("""
                        The exception of a status code: of a known code its own class, of an unknown one this class with
                        that code.

                        @param statusCode the status code, $1L00 to $1L99
                        @param message $2L
                        @return a new exception
                        @throws IllegalArgumentException if the status code is of another category, or its response must
                            have a header field; the message names the constructor to use\
                        """, branch.digit(), branch.message)
                .addStatement("return ExceptionsByCode.$L(statusCode, message)", ExceptionParts.byCodeMethod(branch))
                .build();
    }
}
