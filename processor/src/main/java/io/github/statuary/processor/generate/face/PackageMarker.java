package io.github.statuary.processor.generate.face;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.ProblemException;
import io.github.statuary.processor.plan.StatusException;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The annotation {@code @GeneratedPackage} of a plan, as text. Its Javadoc describes the format. */
final class PackageMarker {

    private static final String NOTHING = "-";

    private PackageMarker() {}

    static String of(GenerationPlan plan) {
        List<String> attributes = new ArrayList<>();
        attributes.add("format = " + KnownPackage.FORMAT);
        attributes.add("core = " + JavaText.literal(plan.corePackage()));
        addList(attributes, "uses", uses(plan));
        addList(attributes, "statuses", plan.hasOwnCore() ? statuses(plan) : List.of());
        addList(attributes, "problems", problems(plan));
        addList(attributes, "annotated", plan.annotatedClasses());
        addList(attributes, "mapped", mapped(plan));
        addList(attributes, "throwables", throwables(plan));
        if (plan.upstream().generated()) {
            attributes.add("upstream = true");
        }
        if (plan.hasLogPolicies()) {
            attributes.add("logPolicies = true");
        }
        if (plan.languages().spoken()) {
            attributes.add("languages = true");
        }
        if (plan.hasPages()) {
            attributes.add("pages = true");
        }
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

    private static List<String> uses(GenerationPlan plan) {
        List<String> uses = new ArrayList<>();
        for (KnownPackage other : plan.used().direct()) {
            uses.add(other.name());
        }
        return uses;
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
        List<String> problems = new ArrayList<>();
        for (ProblemException problem : plan.problems()) {
            problems.add(problem.className() + " " + problem.status().code() + " "
                    + problem.type().type());
        }
        return problems;
    }

    private static List<String> mapped(GenerationPlan plan) {
        List<String> mapped = new ArrayList<>();
        for (MappedType type : plan.mappings().types()) {
            mapped.add(type.name().canonicalName() + " " + type.problem().status() + " "
                    + type.problem().type());
        }
        return mapped;
    }

    private static List<String> throwables(GenerationPlan plan) {
        List<String> throwables = new ArrayList<>();
        for (ClassName type : plan.mappings().throwables()) {
            throwables.add(type.canonicalName());
        }
        return throwables;
    }
}
