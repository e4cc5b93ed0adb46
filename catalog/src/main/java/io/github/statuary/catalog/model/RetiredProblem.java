package io.github.statuary.catalog.model;

import java.net.URI;

/**
 * A problem type that is no longer sent. It has no class; its key, type URI and page stay taken.
 *
 * @param slug the catalog's key
 * @param type the type URI, resolved
 * @param description for the documentation; may be empty
 */
public record RetiredProblem(String slug, URI type, String title, String description, Position position) {}
