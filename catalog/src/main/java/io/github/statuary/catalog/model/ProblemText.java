package io.github.statuary.catalog.model;

import java.util.Optional;

/**
 * What a problem type tells its readers, in one language.
 *
 * @param key names the problem type in the files of every language
 * @param detail the template of the detail; every language has one, or none has
 * @param page what only pages say
 */
public record ProblemText(String key, String title, Optional<DetailTemplate> detail, PageText page) {

    /** A problem type about which pages say no more. */
    public ProblemText(String key, String title, Optional<DetailTemplate> detail) {
        this(key, title, detail, PageText.NONE);
    }
}
