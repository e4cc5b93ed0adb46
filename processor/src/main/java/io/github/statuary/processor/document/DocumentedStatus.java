package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.Retryable;
import java.util.Optional;

/**
 * A status of problem types.
 *
 * @param phrase the reason phrase; may be empty
 * @param reference the URL of the section that defines the status; may be empty
 * @param retryable whether a client may send a request again after this status, if that is known
 */
public record DocumentedStatus(int code, String phrase, String reference, Optional<Retryable> retryable) {}
