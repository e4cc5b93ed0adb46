package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.ProblemText;
import java.util.List;
import java.util.Map;

/** All texts of a package in the form of a translation, for those who translate: every key, with the text in its first language. */
public final class TranslatorsTemplate {

    private TranslatorsTemplate() {}

    /**
     * The file.
     *
     * @param phrases the phrases of statuses, by code, in the order of the file
     */
    public static String of(List<ProblemText> problems, Map<Integer, String> phrases) {
        StringBuilder file = new StringBuilder(
                "# Written by Statuary for translators: copy it, and translate the texts. A place in braces stays.\n");
        if (!phrases.isEmpty()) {
            file.append("\n# A phrase may be left out: then the status keeps its own.\nstatuses:\n");
        }
        phrases.forEach((code, phrase) -> file.append("  ")
                .append(code)
                .append(": { phrase: ")
                .append(quoted(phrase))
                .append(" }\n"));
        file.append("\nproblems:\n");
        for (ProblemText problem : problems) {
            file.append("  ").append(quoted(problem.key())).append(":\n");
            file.append("    title: ").append(quoted(problem.title())).append('\n');
            problem.detail()
                    .ifPresent(detail -> file.append("    detail: ")
                            .append(quoted(text(detail.parts())))
                            .append('\n'));
        }
        return file.toString();
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
