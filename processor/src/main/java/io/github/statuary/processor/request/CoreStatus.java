package io.github.statuary.processor.request;

import java.util.List;
import java.util.Optional;

/**
 * A status of another package's core, as its marker says.
 *
 * @param name the constant
 * @param exception the simple name of the exception class, if there is one
 * @param requiredHeaders the header fields that the constructors of the exception class take
 */
public record CoreStatus(
        int code, String name, Optional<String> exception, List<String> requiredHeaders, String phrase) {

    public CoreStatus {
        requiredHeaders = List.copyOf(requiredHeaders);
    }
}
