package io.github.statuary.catalog.model;

import java.util.Optional;

/**
 * What a problem type tells its readers, in one language.
 *
 * @param key names the problem type in the files of every language
 * @param detail the template of the detail; every language has one, or none has
 */
public record ProblemText(String key, String title, Optional<DetailTemplate> detail) {}
