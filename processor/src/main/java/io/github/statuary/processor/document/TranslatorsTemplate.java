package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.processor.plan.OriginalText;
import io.github.statuary.processor.plan.StatusException;
import java.util.List;

/** All texts of a package in the form of a translation, for those who translate: every key, with the text in its first language. */
public final class TranslatorsTemplate {

    private TranslatorsTemplate() {}

    /** The file. */
    public static String of(List<OriginalText> originals, List<StatusException> exceptions) {
        StringBuilder file = new StringBuilder(
                "# Written by Statuary for translators: copy it, and translate the texts. A place in braces stays.\n");
        if (!exceptions.isEmpty()) {
            file.append("\n# A phrase may be left out: then the status keeps its own.\nstatuses:\n");
        }
        for (StatusException exception : exceptions) {
            file.append("  ").append(exception.status().code()).append(": { phrase: ");
            file.append(JsonText.of(exception.status().phrase()).strip()).append(" }\n");
        }
        file.append("\nproblems:\n");
        for (OriginalText original : originals) {
            file.append("  ").append(JsonText.of(original.text().key()).strip()).append(":\n");
            file.append("    title: ")
                    .append(JsonText.of(original.text().title()).strip())
                    .append('\n');
            original.text()
                    .detail()
                    .ifPresent(detail -> file.append("    detail: ")
                            .append(JsonText.of(text(detail.parts())).strip())
                            .append('\n'));
        }
        return file.toString();
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
