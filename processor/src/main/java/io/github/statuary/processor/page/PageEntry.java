package io.github.statuary.processor.page;

import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.RetiredType;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem type as a page has it: one that is sent, or one that is retired.
 *
 * @param id what tells it from the others of its page, for an anchor
 * @param problem absent if the type is retired
 */
record PageEntry(URI type, String id, String title, String description, Optional<DocumentedProblem> problem) {

    static PageEntry of(DocumentedProblem problem) {
        String id = id(problem.type(), problem.key().orElse(null));
        return new PageEntry(problem.type(), id, problem.title(), problem.description(), Optional.of(problem));
    }

    static PageEntry of(RetiredType retired) {
        String id = id(retired.type(), retired.key());
        return new PageEntry(retired.type(), id, retired.title(), retired.description(), Optional.empty());
    }

    /** This entry with another id. */
    PageEntry withId(String other) {
        return new PageEntry(type, other, title, description, problem);
    }

    /** A title of this type, in any language; a mapped class need not have one. */
    String heading(String anyTitle) {
        return anyTitle.isBlank() ? type.toString() : anyTitle.strip();
    }

    /** What browsers look for behind a {@code #}, or else the key, or else the last word of the URI. */
    private static String id(URI type, @Nullable String key) {
        if (type.getRawFragment() != null && !type.getRawFragment().isEmpty()) {
            return type.getRawFragment();
        }
        if (key != null) {
            return key;
        }
        String[] words = type.toString().split("[/:?#]");
        return words.length == 0 || words[words.length - 1].isEmpty() ? "problem" : words[words.length - 1];
    }
}
