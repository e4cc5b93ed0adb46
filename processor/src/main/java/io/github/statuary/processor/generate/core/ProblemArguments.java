package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.plan.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every exception of a problem type is given: the header fields of its status, its own, its required fields.
 *
 * @param ofStatus the header fields that the superclass takes
 * @param headers all header fields
 * @param values the required fields by the names of their parameters
 */
record ProblemArguments(List<RequiredHeader> ofStatus, List<RequiredHeader> headers, Map<String, FieldValue> values) {

    static ProblemArguments of(ProblemException problem, ClassName self) {
        List<String> fields = new ArrayList<>(problem.status().requiredHeaders());
        int ofStatus = fields.size();
        fields.addAll(problem.type().requires());
        List<RequiredHeader> headers = RequiredHeader.of(fields);
        Set<String> taken = new HashSet<>(Set.of("condition", "cause"));
        headers.forEach(header -> taken.add(header.parameter()));
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (Field field : problem.type().fields()) {
            if (field.required()) {
                String name = field.identifier();
                while (!taken.add(name)) {
                    name += "_";
                }
                values.put(name, new FieldValue(field, self));
            }
        }
        return new ProblemArguments(headers.subList(0, ofStatus), headers, values);
    }

    /** Whether the problem type requires header fields that its status does not. */
    boolean hasOwnHeaders() {
        return headers.size() > ofStatus.size();
    }

    /** Adds the parameters with their documentation. */
    void declare(MethodSpec.Builder method) {
        for (RequiredHeader header : headers) {
            method.addParameter(header.type(), header.parameter())
                    .addJavadoc("@param $L $L\n", header.parameter(), header.doc());
        }
        values.forEach((parameter, value) -> method.addParameter(value.type(), parameter)
                .addJavadoc("@param $L $L\n", parameter, ProblemDoc.meaning(value.field())));
    }

    /** The arguments of a call that passes the parameters on. */
    CodeBlock passedWith(String... more) {
        Stream<String> parameters =
                Stream.concat(headers.stream().map(RequiredHeader::parameter), values.keySet().stream());
        CodeBlock.Builder passed = CodeBlock.builder();
        Stream.concat(parameters, Stream.of(more))
                .forEach(argument -> passed.add(passed.isEmpty() ? "$L" : ",$W$L", argument));
        return passed.build();
    }

    /** When the constructor throws {@link IllegalArgumentException}. */
    CodeBlock failures() {
        if (headers.isEmpty()) {
            return CodeBlock.of("");
        }
        String failures = headers.stream().map(RequiredHeader::failure).collect(Collectors.joining("; or "));
        return CodeBlock.of(
                "$L\n",
                DocText.wrap("@throws IllegalArgumentException if " + failures).replace("\n", "\n    "));
    }
}
