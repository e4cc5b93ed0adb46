package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A received error response, for the constructors of generated exceptions. Only the decoder makes one, and only an
 * {@link UpstreamException} reads it.
 *
 * <p>The serialized form leaves out {@link Content}, in which is all that came over the wire but the status.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class UpstreamResponse implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_MESSAGE = 300;

    private static final String BLANK = "about:blank";

    private static final URI ABOUT_BLANK = URI.create(BLANK);

    /** Null where the client does not tell it. */
    private final String method;

    /** Null where the client does not tell it. */
    private final String origin;

    /** The code of the status line. */
    private final int statusCode;

    /** What the response says about sending the request again. */
    private final RetryAdvice.Safety safety;

    /** Whether the request may be sent twice without harm. */
    private final boolean idempotent;

    /** The type as the catalog has it; null for a type that it does not have. */
    private final String knownType;

    /** The title as the catalog has it; null for a type that it does not have. */
    private final String knownTitle;

    /** Whether there is a type that the catalog does not have. */
    private final boolean unknownType;

    /** Null in an object that was read from its serialized form. */
    private final transient Content content;

    UpstreamResponse(
            UpstreamDecoder.Target target,
            int statusCode,
            RetryAdvice advice,
            String knownType,
            String knownTitle,
            Content content) {
        this.method = target.method();
        this.origin = target.origin();
        this.statusCode = statusCode;
        this.safety = advice.safety();
        this.idempotent = advice.idempotent();
        this.knownType = knownType;
        this.knownTitle = knownTitle;
        this.unknownType =
                knownType == null && content.type() != null && !content.type().equals(BLANK);
        this.content = content;
    }

    String method() {
        return method;
    }

    URI origin() {
        return UpstreamDecoder.Fields.uri(origin);
    }

    int statusCode() {
        return statusCode;
    }

    URI type() {
        URI type = UpstreamDecoder.Fields.uri(content == null ? knownType : content.type());
        return type == null ? ABOUT_BLANK : type;
    }

    URI instance() {
        return UpstreamDecoder.Fields.uri(members().instance());
    }

    RetryAdvice retryAdvice() {
        Duration delay = safety == RetryAdvice.Safety.NO ? null : content().retryAfter();
        return new RetryAdvice(safety, idempotent, Optional.ofNullable(delay));
    }

    Content content() {
        return content == null ? Content.NONE : content;
    }

    Members.Read members() {
        return content().problem().read();
    }

    /** The text for the log: {@code GET https://api.acme.com: 403 Forbidden, unknown type}. */
    String message() {
        StringBuilder message = new StringBuilder(120);
        if (method != null) {
            message.append(method).append(origin == null ? ": " : " ");
        }
        if (origin != null) {
            message.append(origin).append(": ");
        }
        message.append(statusCode);
        HttpStatus status = HttpStatus.of(statusCode);
        if (status.code() == statusCode) {
            message.append(' ').append(status.phrase());
        }
        if (knownType != null) {
            message.append(", ").append(knownType);
            if (knownTitle != null) {
                message.append(", ").append(knownTitle);
            }
        } else if (unknownType) {
            message.append(", unknown type");
        }
        return message.length() <= LONGEST_MESSAGE ? message.toString() : message.substring(0, LONGEST_MESSAGE);
    }

    /**
     * What came over the wire. Only the members, the headers and the excerpt are never null. A URI is parsed when somebody asks for
     * it, since that takes as long as reading the whole problem.
     *
     * @param type the type of the problem as received, which is a URI
     * @param problem all other members
     * @param headers the chosen header fields
     * @param retryAfter what {@code Retry-After} says
     * @param excerpt the beginning of a body that is no problem
     * @param truncated whether the body has more octets than were looked at
     */
    @GeneratedByStatuary
    record Content(
            String type,
            Members problem,
            UpstreamHeaders headers,
            Duration retryAfter,
            String excerpt,
            boolean truncated) {

        static final Content NONE = new Content(null, Members.NONE, UpstreamHeaders.NONE, null, "", false);
    }

    /** The members of a received problem but its type, read when somebody asks for one. */
    @GeneratedByStatuary
    static final class Members {

        static final Members NONE = new Members(null, null);

        /** Null if the body is no problem. */
        private final UpstreamJson json;

        /** Null for a type that the catalog does not have. */
        private final UpstreamDecoder.KnownType known;

        /** Null until somebody asks. Two threads that ask at once read the same. */
        private Read read;

        Members(UpstreamJson json, UpstreamDecoder.KnownType known) {
            this.json = json;
            this.known = known;
        }

        Read read() {
            Read present = read;
            if (present == null) {
                present = json == null ? Read.NONE : Read.of(json, known);
                read = present;
            }
            return present;
        }

        /**
         * The members.
         *
         * @param title the title as received
         * @param detail the detail as received
         * @param instance the instance as received, which may be any text
         * @param others all that are not standard
         * @param payload the data of a known type
         */
        @GeneratedByStatuary
        record Read(String title, String detail, String instance, Map<String, Object> others, UpstreamProblem payload) {

            static final Read NONE = new Read(null, null, null, Collections.emptyMap(), null);

            private static Read of(UpstreamJson json, UpstreamDecoder.KnownType known) {
                Map<String, Object> others = json.others();
                return new Read(
                        json.text(UpstreamJson.Standard.TITLE),
                        json.text(UpstreamJson.Standard.DETAIL),
                        json.text(UpstreamJson.Standard.INSTANCE),
                        others,
                        known == null
                                ? null
                                : UpstreamDecoder.Fields.object(known.payload()).apply(others));
            }
        }
    }
}
