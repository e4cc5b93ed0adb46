package io.github.statuary.catalog.model;

import java.util.List;
import java.util.Optional;

/**
 * One HTTP status with its protocol facts.
 *
 * @param code 100 to 599
 * @param name the constant's name, such as {@code NOT_FOUND}
 * @param phrase the registered reason phrase, such as {@code Not Found}; empty if none is registered
 * @param meaning one or two sentences of plain text, in our own words
 * @param reference the URL of the section that defines the status; may be empty
 * @param requiredHeaders fields that a response must have, in the order of the constructor's parameters
 * @param expectedHeaders fields that a response should have
 * @param optionalHeaders fields that a response may have, with a special meaning for this status
 * @param allowsContent whether a response may have content
 * @param cacheableByDefault whether a response is heuristically cacheable
 * @param retryable whether an automated client may send the same request again, at the latest after a pause
 * @param formerNames the constant names for phrases in earlier RFCs
 * @param declaredRetryable what a catalog says about sending the request again
 * @param log how the answer is logged; it says nothing that a catalog does not say
 */
public record Status(
        int code,
        String name,
        String phrase,
        String meaning,
        String reference,
        List<String> requiredHeaders,
        List<String> expectedHeaders,
        List<String> optionalHeaders,
        boolean allowsContent,
        boolean cacheableByDefault,
        boolean retryable,
        List<String> formerNames,
        Standing standing,
        Optional<Retryable> declaredRetryable,
        LogPolicy log) {

    public Status {
        requiredHeaders = List.copyOf(requiredHeaders);
        expectedHeaders = List.copyOf(expectedHeaders);
        optionalHeaders = List.copyOf(optionalHeaders);
        formerNames = List.copyOf(formerNames);
    }

    /** A status of which no catalog says how to retry or log. */
    public Status(
            int code,
            String name,
            String phrase,
            String meaning,
            String reference,
            List<String> requiredHeaders,
            List<String> expectedHeaders,
            List<String> optionalHeaders,
            boolean allowsContent,
            boolean cacheableByDefault,
            boolean retryable,
            List<String> formerNames,
            Standing standing) {
        this(
                code,
                name,
                phrase,
                meaning,
                reference,
                requiredHeaders,
                expectedHeaders,
                optionalHeaders,
                allowsContent,
                cacheableByDefault,
                retryable,
                formerNames,
                standing,
                Optional.empty(),
                LogPolicy.NONE);
    }

    /** The category, which follows from the code. */
    public StatusCategory category() {
        return StatusCategory.of(code);
    }
}
