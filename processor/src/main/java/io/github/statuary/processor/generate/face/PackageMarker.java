package io.github.statuary.processor.generate.face;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotation {@code @GeneratedPackage} of a plan, as text. Its Javadoc describes the format. */
final class PackageMarker {

    /** The number of the format that this version of Statuary writes. */
    static final int FORMAT = 1;

    private static final String NOTHING = "-";

    private PackageMarker() {}

    static String of(GenerationPlan plan) {
        List<String> attributes = new ArrayList<>();
        attributes.add("format = " + FORMAT);
        attributes.add("core = " + JavaText.literal(plan.packageName()));
        addList(attributes, "statuses", statuses(plan));
        addList(attributes, "problems", problems(plan));
        addList(attributes, "annotated", plan.annotatedClasses());
        addList(attributes, "mapped", mapped(plan));
        addList(
                attributes,
                "throwables",
                plan.mappedThrowables().stream().map(ClassName::canonicalName).toList());
        return "@GeneratedPackage(\n        " + String.join(",\n        ", attributes) + ")";
    }

    private static void addList(List<String> attributes, String name, List<String> elements) {
        if (elements.isEmpty()) {
            return;
        }
        StringBuilder list = new StringBuilder(name).append(" = {");
        for (String element : elements) {
            list.append("\n            ").append(JavaText.literal(element)).append(',');
        }
        attributes.add(list.append("\n        }").toString());
    }

    private static List<String> statuses(GenerationPlan plan) {
        Map<Integer, String> classes = new HashMap<>();
        for (StatusException exception : plan.exceptions()) {
            classes.put(exception.status().code(), exception.className());
        }
        List<String> statuses = new ArrayList<>();
        for (Status status : plan.statuses()) {
            String headers = String.join(",", status.requiredHeaders());
            String words = status.code() + " " + status.name() + " " + classes.getOrDefault(status.code(), NOTHING)
                    + " " + (headers.isEmpty() ? NOTHING : headers) + " " + status.phrase();
            statuses.add(words.stripTrailing());
        }
        return statuses;
    }

    private static List<String> problems(GenerationPlan plan) {
        return plan.problems().stream()
                .map(problem -> problem.className() + " " + problem.status().code() + " "
                        + problem.type().type())
                .toList();
    }

    private static List<String> mapped(GenerationPlan plan) {
        return plan.mappings().types().stream()
                .map(mapped -> mapped.name().canonicalName() + " "
                        + mapped.problem().status() + " " + mapped.problem().type())
                .toList();
    }
}
