package io.github.statuary.processor.generate.language;

import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.ProblemText;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.Translation;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.OriginalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts in the holes of {@code Translations}: a class for each language, with a case for each problem type. */
final class TranslationHoles {

    /** So many cases that a method stays far below the limit of the class file. */
    private static final int MOST_CASES = 200;

    private static final String CASE = "\n                ";
    private static final String INSIDE = CASE + "        ";

    private final GenerationPlan plan;

    private TranslationHoles(GenerationPlan plan) {
        this.plan = plan;
    }

    static Map<String, String> of(GenerationPlan plan) {
        TranslationHoles holes = new TranslationHoles(plan);
        StringBuilder languages = new StringBuilder();
        StringBuilder translated = new StringBuilder("switch (language) {");
        for (Translation translation : plan.languages().translations()) {
            String name = "In" + JavaNames.upperCamel(translation.language());
            translated
                    .append("\n            case ")
                    .append(JavaText.literal(translation.language().toLowerCase(Locale.ROOT)))
                    .append(" -> ")
                    .append(name)
                    .append(".of(problem);");
            languages.append(languages.isEmpty() ? "" : "\n\n    ").append(holes.language(translation, name));
        }
        translated.append("\n            default -> null;\n        }");
        return Map.of("translated", translated.toString(), "languages", languages.toString());
    }

    private String language(Translation translation, String name) {
        List<String> cases = new ArrayList<>();
        for (OriginalText original : plan.languages().originals()) {
            translation.problem(original.text().key()).ifPresent(text -> cases.add(ofType(original, text)));
        }
        List<String> phrases = phrases(translation);
        StringBuilder methods = new StringBuilder();
        int parts = Math.max(1, (cases.size() + MOST_CASES - 1) / MOST_CASES);
        for (int part = 0; part < parts; part++) {
            List<String> some = cases.subList(part * MOST_CASES, Math.min((part + 1) * MOST_CASES, cases.size()));
            String otherwise = part < parts - 1 ? method(part + 1) + "(problem)" : "null";
            methods.append("\n\n        ")
                    .append(part == 0 ? "" : "private ")
                    .append("static Problem ")
                    .append(method(part))
                    .append("(Problem problem) {\n            return switch (problem.type().toString()) {")
                    .append(part == 0 && !phrases.isEmpty() ? CASE + "case \"about:blank\" -> ofStatus(problem);" : "")
                    .append(String.join("", some))
                    .append(CASE)
                    .append("default -> ")
                    .append(otherwise)
                    .append(";\n            };\n        }");
        }
        if (!phrases.isEmpty()) {
            methods.append("\n\n        private static Problem ofStatus(Problem problem) {")
                    .append("\n            return switch (problem.status()) {")
                    .append(String.join("", phrases))
                    .append(CASE)
                    .append("default -> null;\n            };\n        }");
        }
        return "/** The texts in the language " + translation.language()
                + ". */\n    @GeneratedByStatuary\n    private static final class " + name + " {\n\n        private "
                + name + "() {}" + methods + "\n    }";
    }

    private static String method(int part) {
        return part == 0 ? "of" : "of" + (part + 1);
    }

    private static String ofType(OriginalText original, ProblemText text) {
        List<String> arguments = List.of(
                "problem",
                JavaText.literal(original.text().title()),
                detail(original.text().detail()),
                JavaText.literal(text.title()),
                detail(text.detail()));
        return CASE + "case " + JavaText.literal(original.type().toString()) + " ->" + CASE
                + "    Languages.translated(" + INSIDE + "    " + String.join("," + INSIDE + "    ", arguments) + ");";
    }

    private List<String> phrases(Translation translation) {
        List<String> phrases = new ArrayList<>();
        for (Status status : plan.statuses()) {
            String phrase = translation.phrases().get(status.code());
            if (phrase != null) {
                phrases.add(CASE + "case " + status.code() + " -> Languages.withPhrase(problem, "
                        + JavaText.literal(status.phrase()) + ", " + JavaText.literal(phrase) + ");");
            }
        }
        return phrases;
    }

    /** The literal of a detail, in which a doubled brace is the brace itself. */
    private static String detail(Optional<DetailTemplate> detail) {
        if (detail.isEmpty()) {
            return "null";
        }
        StringBuilder text = new StringBuilder();
        for (Part part : detail.get().parts()) {
            if (part instanceof Text fixed) {
                text.append(fixed.text().replace("{", "{{").replace("}", "}}"));
            } else if (part instanceof Placeholder place) {
                text.append('{').append(place.field()).append('}');
            }
        }
        return JavaText.literal(text.toString());
    }
}
