package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.OriginalTexts;
import io.github.statuary.catalog.model.ProblemText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All texts of a package in the form of a translation, for those who translate: every key, with the text in its first language. */
public final class TranslatorsTemplate {

    private TranslatorsTemplate() {}

    /**
     * The file.
     *
     * @param phrases the phrases of statuses, by code, in the order of the file
     * @param pages whether the package has pages, so that the texts that are there alone are of use
     */
    public static String of(OriginalTexts texts, Map<Integer, String> phrases, boolean pages) {
        StringBuilder file = new StringBuilder(
                "# Written by Statuary for translators: copy it, and translate the texts. A place in braces stays.\n");
        if (pages) {
            file.append(
                    "# All but phrases, titles and details is for pages, and may be left out: then these show the original.\n");
        }
        if (!phrases.isEmpty()) {
            file.append("\n# A phrase may be left out: then the status keeps its own.\nstatuses:\n");
        }
        phrases.forEach((code, phrase) -> file.append("  ")
                .append(code)
                .append(": { phrase: ")
                .append(quoted(phrase))
                .append(" }\n"));
        if (pages) {
            objects(texts.objects(), file);
        }
        file.append("\nproblems:\n");
        for (ProblemText problem : texts.problems()) {
            problem(problem, pages, file);
        }
        if (pages) {
            texts.retired().forEach(retired -> problem(retired, true, file));
        }
        return file.toString();
    }

    private static void problem(ProblemText problem, boolean pages, StringBuilder file) {
        file.append("  ").append(quoted(problem.key())).append(":\n");
        file.append("    title: ").append(quoted(problem.title())).append('\n');
        problem.detail()
                .ifPresent(detail -> file.append("    detail: ")
                        .append(quoted(text(detail.parts())))
                        .append('\n'));
        if (pages) {
            text("description", problem.page().description(), file);
            text("resolution", problem.page().resolution(), file);
            text("deprecated", problem.page().deprecated(), file);
            if (!problem.page().members().isEmpty()) {
                file.append("    fields:\n");
                members("      ", problem.page().members(), file);
            }
        }
    }

    private static void text(String key, Optional<String> text, StringBuilder file) {
        text.ifPresent(words -> file.append("    ")
                .append(key)
                .append(": ")
                .append(quoted(words))
                .append('\n'));
    }

    private static void objects(Map<String, Map<String, String>> objects, StringBuilder file) {
        boolean first = true;
        for (Map.Entry<String, Map<String, String>> object : objects.entrySet()) {
            if (!object.getValue().isEmpty()) {
                file.append(first ? "\nobjects:\n" : "");
                file.append("  ").append(quoted(object.getKey())).append(":\n");
                members("    ", object.getValue(), file);
                first = false;
            }
        }
    }

    private static void members(String indent, Map<String, String> members, StringBuilder file) {
        members.forEach((name, meaning) -> file.append(indent)
                .append(quoted(name))
                .append(": { description: ")
                .append(quoted(meaning))
                .append(" }\n"));
    }

    /** A text of JSON is one of YAML, too. */
    private static String quoted(String text) {
        return JsonText.of(text).strip();
    }

    private static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Text fixed) {
                text.append(fixed.text().replace("{", "{{").replace("}", "}}"));
            } else if (part instanceof Placeholder place) {
                text.append('{').append(place.field()).append('}');
            }
        }
        return text.toString();
    }
}
