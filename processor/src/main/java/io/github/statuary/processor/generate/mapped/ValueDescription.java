package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.MappedValue;
import io.github.statuary.processor.plan.MappedValue.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** What makes problems and header fields of objects that are returned rather than thrown. */
final class ValueDescription {

    /** The first release with patterns in a {@code switch}. */
    private static final int PATTERNS = 21;

    /** The first release in which a pattern need not name what it matches. */
    private static final int UNNAMED_PATTERNS = 22;

    private final GenerationPlan plan;
    private final MappedNames names;
    private final ObjectDescriptions objects;
    private final ValueMethods methods;

    ValueDescription(GenerationPlan plan, MappedNames names, ObjectDescriptions objects, ValueMethods methods) {
        this.plan = plan;
        this.names = names;
        this.objects = objects;
        this.methods = methods;
    }

    /** Whether the response may have header fields of its own. */
    static boolean hasHeaders(MappedValue value) {
        return value.cases().stream()
                .anyMatch(each ->
                        each.mapped().map(mapped -> !mapped.headers().isEmpty()).orElse(true));
    }

    List<MethodSpec> methods(MappedValue value) {
        List<MethodSpec> specs = new ArrayList<>();
        specs.add(method(methods.problem(value), plan.type(CoreTypes.PROBLEM), value, this::problem));
        if (hasHeaders(value)) {
            specs.add(method(methods.headers(value), HeaderMaps.TYPE, value, this::headers));
        }
        return specs;
    }

    private MethodSpec method(
            String name, TypeName returned, MappedValue value, BiFunction<Case, String, CodeBlock> result) {
        boolean isSwitch = value.exhaustive() && plan.sourceLevel() >= PATTERNS;
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(returned)
                .addParameter(value.type(), "value")
                .addCode(isSwitch ? bySwitch(value, result) : byChain(value, result));
        if (isSwitch
                && plan.sourceLevel() < UNNAMED_PATTERNS
                && value.cases().stream().anyMatch(each -> isUnused(each, result))) {
            method.addAnnotation(MappedProblemsType.suppress(List.of("unused")));
        }
        return method.build();
    }

    private CodeBlock bySwitch(MappedValue value, BiFunction<Case, String, CodeBlock> result) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (value) {\n$>");
        for (Case each : value.cases()) {
            boolean unnamed = plan.sourceLevel() >= UNNAMED_PATTERNS && isUnused(each, result);
            body.add("case $T $L -> $L;\n", each.type(), unnamed ? "_" : "mapped", result.apply(each, "mapped"));
        }
        return body.add("$<};\n").build();
    }

    private static CodeBlock byChain(MappedValue value, BiFunction<Case, String, CodeBlock> result) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (Case each : value.cases()) {
            if (each.name().equals(value.name())) {
                return body.addStatement("return $L", result.apply(each, "value"))
                        .build();
            }
            body.beginControlFlow("if (value instanceof $T$L)", each.type(), isUnused(each, result) ? "" : " mapped")
                    .addStatement("return $L", result.apply(each, "mapped"))
                    .endControlFlow();
        }
        return body.addStatement(
                        "throw new $T(value.getClass() + $S)",
                        IncompatibleClassChangeError.class,
                        " was not in the family when this was compiled")
                .build();
    }

    private static boolean isUnused(Case each, BiFunction<Case, String, CodeBlock> result) {
        return result.apply(each, "one").equals(result.apply(each, "other"));
    }

    private CodeBlock problem(Case each, String object) {
        return each.mapped()
                .map(mapped -> new MappedDescription(plan, names, objects, mapped).problemOf(CodeBlock.of(object)))
                .orElse(CodeBlock.of("$L.problem()", object));
    }

    private CodeBlock headers(Case each, String object) {
        return each.mapped().map(this::headers).orElse(CodeBlock.of("$L.headers()", object));
    }

    private CodeBlock headers(MappedType mapped) {
        return mapped.headers().isEmpty()
                ? HeaderMaps.NONE
                : CodeBlock.of("$L", names.in(mapped, names.headers(mapped)));
    }
}
