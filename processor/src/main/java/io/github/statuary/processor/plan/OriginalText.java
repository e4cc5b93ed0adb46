package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.OriginalTexts;
import io.github.statuary.catalog.model.PageText;
import io.github.statuary.catalog.model.ProblemText;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.RetiredProblem;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a problem type says in the language of the catalogs.
 *
 * @param type the type URI, by which the problem is recognised
 * @param text its key is that of the catalog; of a mapped class it is the type URI, without the base if it begins with it
 */
public record OriginalText(URI type, ProblemText text) {

    /** The texts of all problem types of a plan, in the order of their keys: first those of catalogs, then those of mapped classes. */
    public static List<OriginalText> of(GenerationPlan plan) {
        Map<URI, OriginalText> texts = new LinkedHashMap<>();
        for (ProblemException problem : plan.problems()) {
            texts.put(
                    problem.type().type(),
                    new OriginalText(
                            problem.type().type(),
                            new ProblemText(
                                    problem.type().slug(),
                                    problem.type().title(),
                                    problem.type().detail(),
                                    page(problem.type()))));
        }
        String base = plan.catalogFacts().base().orElse("");
        for (MappedType mapped : plan.mappings().types()) {
            MappedProblem problem = mapped.problem();
            if (!problem.isBlank()) {
                String uri = problem.type().toString();
                String key = !base.isEmpty() && uri.startsWith(base) ? uri.substring(base.length()) : uri;
                texts.putIfAbsent(
                        problem.type(),
                        new OriginalText(problem.type(), new ProblemText(key, title(problem, plan), problem.detail())));
            }
        }
        return new ArrayList<>(texts.values());
    }

    /** All texts that can be translated, with these of problem types. */
    public static OriginalTexts all(List<OriginalText> problems, GenerationPlan plan) {
        List<ProblemText> retired = new ArrayList<>();
        for (RetiredProblem type : plan.catalogFacts().retired()) {
            PageText page = new PageText(said(type.description()), Optional.empty(), Optional.empty(), Map.of());
            retired.add(new ProblemText(type.slug(), type.title(), Optional.empty(), page));
        }
        Map<String, Map<String, String>> objects = new LinkedHashMap<>();
        for (ObjectType object : plan.objects()) {
            objects.put(object.name(), meanings(object.fields()));
        }
        return new OriginalTexts(problems.stream().map(OriginalText::text).toList(), retired, objects);
    }

    private static PageText page(ProblemType type) {
        return new PageText(
                said(type.description()),
                type.documentation().resolution(),
                type.documentation().deprecated(),
                meanings(type.fields()));
    }

    private static Optional<String> said(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** What public members mean, if it is said. */
    private static Map<String, String> meanings(List<Field> fields) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.isPublic() && !field.description().isBlank()) {
                meanings.put(field.name(), field.description());
            }
        }
        return meanings;
    }

    private static String title(MappedProblem problem, GenerationPlan plan) {
        Optional<String> phrase = plan.statuses().stream()
                .filter(status -> status.code() == problem.status())
                .map(status -> status.phrase())
                .findFirst();
        return problem.title().isEmpty() ? phrase.orElse("") : problem.title();
    }
}
