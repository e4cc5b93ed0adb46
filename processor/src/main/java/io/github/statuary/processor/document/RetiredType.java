package io.github.statuary.processor.document;

import java.net.URI;

/**
 * A problem type that is no longer sent.
 *
 * @param key the catalog's key
 * @param description plain text; may be empty
 */
public record RetiredType(URI type, String key, String title, String description) {}
