package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.core.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An example of a problem, by the writer that serves problems: the bytes that a server sends for these values. */
final class ProblemExample {

    private ProblemExample() {}

    /** The JSON, on one line. */
    static String json(DocumentedProblem problem) {
        Map<String, Object> values = values(problem);
        String detail = problem.detail()
                .map(template -> {
                    StringBuilder text = new StringBuilder();
                    for (Part part : template.parts()) {
                        if (part instanceof Placeholder place) {
                            text.append(values.get(place.field()));
                        } else {
                            text.append(((Text) part).text());
                        }
                    }
                    return text.toString();
                })
                .orElse(null);
        Object[] members = values.entrySet().stream()
                .flatMap(member -> java.util.stream.Stream.of(member.getKey(), member.getValue()))
                .toArray();
        return new Problem(problem.type(), problem.title(), problem.status(), detail, null, Problem.members(members))
                .toJson();
    }

    /** Of an optional member only the catalog's example, if it has one at all. */
    private static Map<String, Object> values(DocumentedProblem problem) {
        Optional<Map<String, Object>> example = problem.example();
        Map<String, Object> values = new LinkedHashMap<>();
        for (PublicMember member : problem.members()) {
            Object given = example.map(members -> members.get(member.name())).orElse(null);
            if (given != null) {
                values.put(member.name(), given);
            } else if (example.isEmpty() || member.required()) {
                values.put(member.name(), SampleValues.of(member.type()));
            }
        }
        return values;
    }
}
