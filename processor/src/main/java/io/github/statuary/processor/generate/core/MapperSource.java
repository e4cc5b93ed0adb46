package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.KernelSource;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The source of the mapper where classes are mapped: what it says of other failures is asked of {@code MappedProblems}, and
 * there is a {@code toResponse} for each type of values. Where none is mapped, the kernel's source stands as it is.
 */
final class MapperSource {

    private static final String MAPPER = "HttpStatusMapper";
    private static final String BARE_CODE = ": HttpStatus.Code.INTERNAL_SERVER_ERROR;";
    private static final String BARE_PROBLEM = ": Problem.of(HttpStatus.Code.INTERNAL_SERVER_ERROR);";
    private static final String NO_HEADERS = "exception.headerFields() : HeaderFields.NONE;";
    private static final String HANDLED = "return known instanceof HttpStatusException;";
    private static final String HANDLED_DOC = "it is an {@link HttpStatusException}, or a wrapper around one";
    private static final String BEHIND_OVERLOADS = "    /**\n     * The status code of the response to a failure.\n";

    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");
    private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*\\b");

    private MapperSource() {}

    /** Any kernel type; the mapper with its mappings. */
    static GeneratedType withMappings(GeneratedType kernel, GenerationPlan plan) {
        if (!kernel.name().equals(MAPPER) || plan.mappings().isEmpty()) {
            return kernel;
        }
        String text = ((KernelSource) kernel.content()).text();
        if (!plan.mappings().thrown().isEmpty()) {
            text = exchange(text, BARE_CODE, ": MappedProblems.statusCodeOf(known);");
            text = exchange(text, BARE_PROBLEM, ": MappedProblems.problemOf(known);");
            text = exchange(text, NO_HEADERS, "exception.headerFields() : MappedProblems.headersOf(known);");
            text = exchange(
                    text, HANDLED, "return known instanceof HttpStatusException || MappedProblems.contains(known);");
            text = exchange(
                    text, HANDLED_DOC, "it is an {@link HttpStatusException}, mapped, or a wrapper around such");
        }
        if (!plan.mappings().values().isEmpty()) {
            text = withOverloads(text, plan);
        }
        return new GeneratedType(kernel.packageName(), kernel.name(), new KernelSource(text));
    }

    private static String withOverloads(String text, GenerationPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder(MAPPER);
        // What the kernel's source calls by its simple name must keep that meaning.
        type.alwaysQualify(TYPE_NAME
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toArray(String[]::new));
        for (MappedValue value : plan.mappings().values()) {
            type.addMethod(toResponse(value, plan, false));
            type.addMethod(toResponse(value, plan, true));
        }
        String rendered = JavaFile.builder(plan.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        TreeSet<String> imports = new TreeSet<>();
        IMPORT.matcher(text + rendered).results().forEach(match -> imports.add(match.group()));
        String kernelImports =
                IMPORT.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
        String methods = rendered.substring(rendered.indexOf("{\n") + 2, rendered.lastIndexOf('}'));
        return exchange(
                exchange(text, kernelImports, String.join("", imports)),
                BEHIND_OVERLOADS,
                methods + "\n" + BEHIND_OVERLOADS);
    }

    private static MethodSpec toResponse(MappedValue value, GenerationPlan plan, boolean customized) {
        String problem = "MappedProblems.problemOf(value)";
        MethodSpec.Builder method = MethodSpec.methodBuilder("toResponse")
                .addModifiers(Modifier.STATIC)
                .returns(ClassName.get("", "ProblemResponse"))
                .addParameter(value.type(), "value")
                .addJavadoc(
                        "The response to a {@link $T}$L.\n\n@param value what was returned\n",
                        value.name(),
                        customized ? ", with a last touch to the problem" : "");
        if (value.exposed()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        List<String> suppressed = new ArrayList<>();
        if (plan.inNamedModule()) {
            suppressed.add("exports"); // whether the value's package is exported as this one is, is the module's affair
        }
        suppressed.addAll(new TreeSet<>(value.warnings()));
        if (!suppressed.isEmpty()) {
            method.addAnnotation(MappedProblemsGenerator.suppress(suppressed));
        }
        if (customized) {
            TypeName operator =
                    ParameterizedTypeName.get(ClassName.get("", "UnaryOperator"), ClassName.get("", "Problem"));
            method.addParameter(operator, "customizer")
                    .addJavadoc("@param customizer as in {@link #toResponse(Throwable, UnaryOperator)}\n");
            problem = "customized(" + problem + ", customizer)";
        }
        return method.addJavadoc("@return never null")
                .addStatement(
                        "return response($L, $L)",
                        problem,
                        MappedValues.hasHeaders(value) ? "MappedProblems.headersOf(value)" : "HeaderFields.NONE")
                .build();
    }

    private static String exchange(String text, String old, String replacement) {
        if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
            throw new IllegalStateException("not once in the kernel's mapper: " + old);
        }
        return text.replace(old, replacement);
    }
}
