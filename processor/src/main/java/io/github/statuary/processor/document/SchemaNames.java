package io.github.statuary.processor.document;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;

/** The names under which a document has its schemas and responses, each once. */
final class SchemaNames {

    private static final String SUFFIX = "Problem";

    /** OpenAPI allows only these characters, and Java some more. */
    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9._-]");

    private static final Pattern OF_A_STATUS = Pattern.compile("Status\\d{3}");

    private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
    private final Set<String> schemas = new HashSet<>(Set.of(Schemas.ANY_PROBLEM));

    SchemaNames(DocumentModel model) {
        model.problems().forEach(problem -> add(problem, problem.name(), SUFFIX));
        model.objects().forEach(object -> add(object, object.name(), ""));
    }

    /** The name of the schema of a problem type: {@code OutOfCreditProblem}. */
    String of(DocumentedProblem problem) {
        return ofResponse(problem) + SUFFIX;
    }

    /** The name of the schema of an object: {@code Violation}. */
    String of(DocumentedObject object) {
        return names.getOrDefault(object, object.name());
    }

    /** The name of the response of a problem type: {@code OutOfCredit}. */
    String ofResponse(DocumentedProblem problem) {
        return names.getOrDefault(problem, problem.name());
    }

    /** The name of the response that is one of several problem types with a status. */
    static String ofResponse(int status) {
        return "Status" + status;
    }

    private void add(Object type, String name, String suffix) {
        String plain = FOREIGN.matcher(name).replaceAll("_");
        String unique = plain;
        for (int number = 2; OF_A_STATUS.matcher(unique).matches() || !schemas.add(unique + suffix); number++) {
            unique = plain + "_" + number;
        }
        names.put(type, unique);
    }
}
