package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * How the mapped class that answers for a failure is found: by a number that is looked for once for each class, and is kept
 * with the class. See ADR 0010.
 */
final class MappedDispatch {

    static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private final GenerationPlan plan;
    private final MappedNames names;
    private final ObjectDescriptions objects;
    private final List<MappedType> thrown;
    private final MappedNumbers numbers;

    MappedDispatch(GenerationPlan plan, MappedNames names, ObjectDescriptions objects, MappedParts parts) {
        this.plan = plan;
        this.names = names;
        this.objects = objects;
        this.thrown = plan.mappings().thrown();
        this.numbers = new MappedNumbers(
                names, thrown, parts.all().stream().map(MappedDispatch::thrown).toList());
    }

    private static List<MappedType> thrown(List<MappedType> types) {
        return types.stream().filter(MappedType::thrown).toList();
    }

    void add(TypeSpec.Builder type) {
        type.addField(number("UNMAPPED", 0));
        for (int i = 0; i < thrown.size(); i++) {
            type.addField(number(names.number(thrown.get(i)), i + 1));
        }
        type.addField(FieldSpec.builder(
                                ClassName.get("", "Numbers"),
                                "NUMBERS",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("new Numbers()")
                        .build())
                .addMethod(contains())
                .addMethod(maps(CodeBlock.of("Numbers.isMapped(type)")))
                .addMethod(isCatchAll())
                .addField(statusCodes())
                .addMethod(ofFailure("statusCodeOf", TypeName.INT)
                        .addStatement("return STATUS_CODES[numberOf(failure)]")
                        .build())
                .addMethod(problemOf())
                .addMethod(ofFailure("headersOf", HeaderMaps.TYPE)
                        .addCode(
                                numbers.areInOnePlace()
                                        ? headersOf(thrown, "numberOf(failure)")
                                        : numbers.byPart("headersOf(number)"))
                        .build())
                .addMethod(numberOf())
                .addType(numbers.type());
        addLog(
                type,
                System.Logger.Level.class,
                "levelOf",
                mapped -> mapped.log()
                        .level()
                        .map(level -> CodeBlock.of("$T.$L", System.Logger.Level.class, level.name())));
        addLog(type, boolean.class, "hasTrace", mapped -> mapped.log().trace().map(trace -> CodeBlock.of("$L", trace)));
    }

    private static FieldSpec number(String name, int value) {
        return FieldSpec.builder(TypeName.INT, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .build();
    }

    /** An array, since a processor that mispredicts the way through a switch loses more than all the rest takes. */
    private FieldSpec statusCodes() {
        CodeBlock.Builder codes = CodeBlock.builder().add("{\n$>$L, // unmapped", NoDispatch.internalError(plan));
        for (int i = 0; i < thrown.size(); i++) {
            codes.add(i % 16 == 0 ? "\n" : " ")
                    .add("$L", thrown.get(i).problem().status())
                    .add(i == thrown.size() - 1 ? "" : ",");
        }
        return FieldSpec.builder(
                        ArrayTypeName.of(TypeName.INT),
                        "STATUS_CODES",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("The status codes by the numbers.")
                .initializer(codes.add("\n$<}").build())
                .build();
    }

    private static MethodSpec contains() {
        return ofFailure("contains", TypeName.BOOLEAN)
                .addStatement("return numberOf(failure) != UNMAPPED")
                .build();
    }

    /** Adds to a nested class what it knows of its types. */
    void addPart(TypeSpec.Builder part, List<MappedType> types) {
        List<MappedType> some = thrown(types);
        if (!some.isEmpty()) {
            part.addMethod(ofFailure("problemOf", plan.type(CoreTypes.PROBLEM))
                            .addParameter(TypeName.INT, "number")
                            .addCode(problemOf(some, "number"))
                            .build())
                    .addMethod(MethodSpec.methodBuilder("headersOf")
                            .addModifiers(Modifier.STATIC)
                            .returns(HeaderMaps.TYPE)
                            .addParameter(TypeName.INT, "number")
                            .addCode(headersOf(some, "number"))
                            .build())
                    .addMethod(numbers.of(some));
        }
    }

    /** The method that says whether a class itself is mapped. */
    static MethodSpec maps(CodeBlock value) {
        return MethodSpec.methodBuilder("maps")
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(ANY_CLASS, "type")
                .addStatement("return $L", value)
                .build();
    }

    private MethodSpec isCatchAll() {
        CodeBlock numbers = thrown.stream()
                .filter(MappedType::isCatchAll)
                .map(type -> CodeBlock.of("$L", names.number(type)))
                .collect(CodeBlock.joining(", "));
        MethodSpec.Builder method = ofFailure("isCatchAll", TypeName.BOOLEAN);
        return numbers.isEmpty()
                ? method.addStatement("return false").build()
                : method.addCode("""
                        return switch (numberOf(failure)) {
                            case $L -> true;
                            default -> false;
                        };
                        """, numbers).build();
    }

    private MethodSpec problemOf() {
        boolean reads =
                thrown.stream().anyMatch(type -> !type.problem().members().isEmpty());
        CodeBlock cases = numbers.areInOnePlace()
                ? problemOf(thrown, "numberOf(failure)")
                : numbers.byPart("problemOf(failure, number)");
        MethodSpec.Builder method = ofFailure("problemOf", plan.type(CoreTypes.PROBLEM));
        if (!reads) {
            return method.addCode(cases).build();
        }
        return method.beginControlFlow("try")
                .addCode(cases)
                .nextControlFlow("catch ($T broken)", RuntimeException.class)
                .addComment("An accessor of the mapped class failed. The client is told no less than the status.")
                .addStatement(warning("Cannot read the members of "))
                .addStatement("return $T.of(statusCodeOf(failure))", plan.type(CoreTypes.PROBLEM))
                .endControlFlow()
                .build();
    }

    private CodeBlock warning(String text) {
        return plan.frameworkErrors()
                ? CodeBlock.of(
                        "$T.warning($T.class, $S + failure.getClass().getName(), broken)",
                        plan.type(CoreTypes.FAILURE_LOG),
                        plan.type(CoreTypes.HTTP_STATUS_MAPPER),
                        text)
                : CodeBlock.of(
                        "$T.getLogger($T.class.getName())\n.log($T.WARNING, $S + failure.getClass().getName(), broken)",
                        System.class,
                        plan.type(CoreTypes.HTTP_STATUS_MAPPER),
                        System.Logger.Level.class,
                        text);
    }

    private CodeBlock problemOf(List<MappedType> types, String number) {
        return cases(types, number, this::problem, NoDispatch.internalProblem(plan));
    }

    private CodeBlock headersOf(List<MappedType> types, String number) {
        return cases(types, number, this::headers, HeaderMaps.NONE);
    }

    private CodeBlock cases(
            List<MappedType> types, String number, Function<MappedType, CodeBlock> result, CodeBlock otherwise) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($L) {\n$>", number);
        for (MappedType type : types) {
            CodeBlock value = result.apply(type);
            if (!value.equals(otherwise)) {
                body.add("case $L -> $L;\n", names.number(type), value);
            }
        }
        return body.add("default -> $L;\n$<};\n", otherwise).build();
    }

    private CodeBlock problem(MappedType type) {
        return new MappedDescription(plan, names, objects, type).problemOf(CodeBlock.of("($T) failure", type.type()));
    }

    private CodeBlock headers(MappedType type) {
        return type.headers().isEmpty() ? HeaderMaps.NONE : CodeBlock.of("$L", names.in(type, names.headers(type)));
    }

    /** Adds a part of how answers are logged, if an annotation says it of a class. */
    private void addLog(
            TypeSpec.Builder type, Type returned, String name, Function<MappedType, Optional<CodeBlock>> said) {
        if (thrown.stream().anyMatch(mapped -> said.apply(mapped).isPresent())) {
            CodeBlock usual = CodeBlock.of("usual");
            type.addMethod(ofFailure(name, TypeName.get(returned))
                    .addParameter(returned, "usual")
                    .addCode(cases(
                            thrown,
                            "numberOf(failure)",
                            mapped -> said.apply(mapped).orElse(usual),
                            usual))
                    .build());
        }
    }

    private static MethodSpec numberOf() {
        return MethodSpec.methodBuilder("numberOf")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(Throwable.class, "failure")
                .addStatement("return failure == null ? UNMAPPED : NUMBERS.get(failure.getClass())")
                .build();
    }

    private static MethodSpec.Builder ofFailure(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(returned)
                .addParameter(Throwable.class, "failure");
    }
}
