package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Status;

/**
 * The exception class of one status.
 *
 * @param className its simple name
 */
public record StatusException(Status status, String className) {}
