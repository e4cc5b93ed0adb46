package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Examples of problems, by the writer that serves problems: the bytes that a server sends for these values. */
public final class ProblemExamples {

    private final SampleValues samples;

    public ProblemExamples(DocumentModel model) {
        this.samples = new SampleValues(model);
    }

    /** The JSON, on one line. */
    public String json(DocumentedProblem problem) {
        Map<String, Object> values = samples.of(problem.members(), problem.example());
        List<Object> members = new ArrayList<>();
        values.forEach((name, value) -> {
            members.add(name);
            members.add(value);
        });
        return new Problem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.detail()
                                .map(template -> detail(template, values))
                                .orElse(null),
                        null,
                        Problem.members(members.toArray()))
                .toJson();
    }

    private static String detail(DetailTemplate template, Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        for (Part part : template.parts()) {
            if (part instanceof Placeholder place) {
                text.append(values.get(place.field()));
            } else {
                text.append(((Text) part).text());
            }
        }
        return text.toString();
    }
}
