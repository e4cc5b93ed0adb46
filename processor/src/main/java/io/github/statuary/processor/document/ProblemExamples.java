package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.core.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples of problems, by the writer that serves problems: the bytes that a server sends for these values. */
public final class ProblemExamples {

    private final SampleValues samples;
    private final SampleTexts texts;

    public ProblemExamples(DocumentModel model) {
        this.samples = new SampleValues(model);
        this.texts = new SampleTexts(model);
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
                                .flatMap(template -> detail(problem, template, values))
                                .orElse(null),
                        null,
                        Problem.members(members.toArray()))
                .toJson();
    }

    /** The detail; none if a member of a mapped class that it shows has no value. */
    private Optional<String> detail(DocumentedProblem problem, DetailTemplate template, Map<String, Object> values) {
        StringBuilder text = new StringBuilder();
        for (Part part : template.parts()) {
            if (part instanceof Text words) {
                text.append(words.text());
            } else {
                String name = ((Placeholder) part).field();
                Object value = values.get(name);
                if (value == null) {
                    return Optional.empty();
                }
                FieldType type = problem.member(name).orElseThrow().type();
                text.append(texts.of(type, value));
            }
        }
        return Optional.of(text.toString());
    }
}
