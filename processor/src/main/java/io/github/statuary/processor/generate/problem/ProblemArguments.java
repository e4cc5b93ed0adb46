package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.header.RequiredHeader;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.plan.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every exception of a problem type is given: the header fields of its status, its own, its required fields.
 *
 * @param ofStatus the header fields that the constructor of the superclass takes
 * @param headers all header fields
 * @param values the required fields by the names of their parameters
 */
public record ProblemArguments(
        List<RequiredHeader> ofStatus, List<RequiredHeader> headers, Map<String, FieldValue> values) {

    /** The arguments of a problem type's exception.
     *
     * @param self the exception class
     */
    public static ProblemArguments of(ProblemException problem, ClassName self) {
        List<String> fields = new ArrayList<>(problem.status().requiredHeaders());
        int ofStatus = problem.ofBranch() ? 0 : fields.size();
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

    /** The header fields that the constructor of the superclass does not take. */
    List<RequiredHeader> own() {
        return headers.subList(ofStatus.size(), headers.size());
    }

    /** The documentation of the parameters. */
    String doc() {
        StringBuilder doc = new StringBuilder();
        for (RequiredHeader header : headers) {
            doc.append("@param ")
                    .append(header.parameter())
                    .append(' ')
                    .append(header.doc())
                    .append('\n');
        }
        values.forEach((parameter, value) -> doc.append(ProblemDoc.explained("@param " + parameter + " ", value.field())
                        .replace("\n", "\n    "))
                .append('\n'));
        return doc.toString();
    }

    /** The parameters with their types, in a list of the caller's. */
    List<String> parameters(TypeNames names) {
        List<String> parameters = new ArrayList<>();
        headers.forEach(header -> parameters.add(names.of(header.type()) + " " + header.parameter()));
        values.forEach((parameter, value) -> parameters.add(names.of(value.type()) + " " + parameter));
        return parameters;
    }

    /** The arguments of a call that passes the parameters on. */
    List<String> passedWith(String... more) {
        List<String> passed = new ArrayList<>();
        headers.forEach(header -> passed.add(header.parameter()));
        passed.addAll(values.keySet());
        passed.addAll(List.of(more));
        return passed;
    }

    /** When the constructor throws {@link IllegalArgumentException}. */
    String failures() {
        if (headers.isEmpty()) {
            return "";
        }
        String failures = headers.stream().map(RequiredHeader::failure).collect(Collectors.joining("; or "));
        return DocText.wrap("@throws IllegalArgumentException if " + failures).replace("\n", "\n    ") + "\n";
    }
}
