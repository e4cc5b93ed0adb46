package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Decides which exception a received response is. For generated code, which may be in other packages. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class UpstreamDecoder {

    /** The most octets of a body that are looked at, as received and as decoded. */
    public static final int MOST_OCTETS = 65_536;

    private static final int LONGEST_URI = 2_048;

    private static final String PROBLEM = "application/problem+json";
    private static final String ANY_JSON = "application/json";
    private static final String JSON_SUFFIX = "+json";

    private final Types types;

    /** The spelling of the header fields that are kept. */
    private final UpstreamHeaders.Names headerNames;

    private UpstreamDecoder(Types types, UpstreamHeaders.Names headerNames) {
        this.types = types;
        this.headerNames = headerNames;
    }

    /**
     * The decoder of a package.
     *
     * @param types what the catalog says
     * @param moreHeaders the names of header fields that are kept in addition
     * @return a new decoder
     */
    public static UpstreamDecoder of(Types types, String... moreHeaders) {
        return new UpstreamDecoder(types, UpstreamHeaders.Names.with(moreHeaders));
    }

    /**
     * The exception of a received response.
     *
     * @param request what the response answers, or null if that is not known
     * @param status the status code, 300 to 999
     * @param headers the header fields of the response, or null for none
     * @param body the octets of the body, or null for none
     * @param truncated whether the body has more octets than those
     * @return a new exception, never null
     * @throws IllegalArgumentException if the status is outside 300 to 999
     */
    public UpstreamException decode(
            Request request, int status, Map<String, List<String>> headers, byte[] body, boolean truncated) {
        if (status < 300 || status > 999) {
            throw new IllegalArgumentException("An error response has a status of 300 to 999, not " + status);
        }
        UpstreamHeaders fields = UpstreamHeaders.of(headers, headerNames);
        UpstreamBody content = UpstreamBody.of(body, truncated, fields.coding());
        Charset charset = UpstreamBody.charset(fields.charset());
        UpstreamJson problem = problem(content, fields.mediaType(), charset, status);
        Target target = Target.of(request);
        String type = problem == null ? null : problem.text(UpstreamJson.Standard.TYPE);
        KnownType known = type == null ? null : types.find(type);
        String resolved = known != null || type == null ? type : resolved(type, target);
        if (known == null && resolved != null) {
            known = types.find(resolved);
        }
        UpstreamResponse.Content received = new UpstreamResponse.Content(
                resolved == null ? null : type,
                problem == null ? UpstreamResponse.Members.NONE : new UpstreamResponse.Members(problem, known),
                fields,
                fields.retryAfter(),
                problem == null ? content.excerpt(charset) : "",
                content.truncated());
        boolean ofType = known != null && known.status() == status; // a body cannot turn a 500 into a 403
        RetryAdvice.Safety safety = safety(ofType ? known.retryable() : null, status, received.retryAfter() != null);
        RetryAdvice advice = new RetryAdvice(safety, request != null && request.idempotent(), Optional.empty());
        UpstreamResponse response = new UpstreamResponse(
                target,
                status,
                advice,
                known == null ? null : resolved,
                known == null ? null : known.title(),
                received);
        return ofType ? known.exception().apply(response) : UpstreamException.ByCode.of(response);
    }

    /** The type that a text means for a target; null if it is no URI. */
    private static String resolved(String type, Target target) {
        URI uri = Fields.uri(type);
        if (uri == null) {
            return null;
        }
        return uri.isAbsolute() ? type : target.resolved(uri).toString();
    }

    private RetryAdvice.Safety safety(RetryAdvice.Safety ofType, int status, boolean hasDelay) {
        if (ofType != null) {
            return ofType;
        }
        RetryAdvice.Safety ofStatus = types.retryable(status);
        return ofStatus != null ? ofStatus : RetryAdvice.safety(status, hasDelay);
    }

    /** The problem that the body is; null if it is none. */
    private static UpstreamJson problem(UpstreamBody body, String mediaType, Charset charset, int status) {
        boolean named = mediaType.equals(PROBLEM);
        if (body.truncated() || !named && !mediaType.equals(ANY_JSON) && !mediaType.endsWith(JSON_SUFFIX)) {
            return null;
        }
        UpstreamJson json = body.json(charset);
        return json == null || named || json.resemblesProblem(status) ? json : null;
    }

    /** A request as far as a client tells of it. */
    @GeneratedByStatuary
    public interface Request {

        /** {@return the method, or null if it is not known} */
        String method();

        /** {@return the target, or null if it is not known} */
        URI uri();

        /** {@return whether the request may be sent twice without harm} */
        boolean idempotent();

        /**
         * The method and the origin.
         *
         * @param request any request
         * @return a text without the path and the query, which may have secrets
         */
        static String text(Request request) {
            return Target.of(request).toString();
        }
    }

    /** What the catalog of a package says. */
    @GeneratedByStatuary
    public interface Types {

        /**
         * The problem type of a URI.
         *
         * @param type the type of a problem, resolved
         * @return null for a type that the catalog does not have
         */
        KnownType find(String type);

        /**
         * Whether requests may be sent again after a response with a status.
         *
         * @param statusCode the status code
         * @return null if the catalog does not say
         */
        RetryAdvice.Safety retryable(int statusCode);
    }

    /**
     * A problem type of the catalog.
     *
     * @param status the status code of its responses
     * @param title its title, or null for none
     * @param retryable whether requests may be sent again after such a problem; null if the catalog does not say
     * @param exception makes its exception, if the response has the type's status
     * @param payload makes its data
     */
    @GeneratedByStatuary
    public record KnownType(
            int status,
            String title,
            RetryAdvice.Safety retryable,
            Function<UpstreamResponse, UpstreamException> exception,
            Function<Fields, UpstreamProblem> payload) {

        /**
         * The problem type of a URI, in the first of several packages that has it.
         *
         * @param type the type of a problem, resolved
         * @param packages what their catalogs say
         * @return null for a type that no catalog has
         */
        public static KnownType first(String type, Types... packages) {
            for (Types each : packages) {
                KnownType known = each.find(type);
                if (known != null) {
                    return known;
                }
            }
            return null;
        }
    }

    /**
     * A request without what may be secret.
     *
     * @param method the method; null if it is not known
     * @param origin the scheme, host and port of the target; null if they are not known
     * @param path the path of the target, against which types are resolved; null if there is no origin
     */
    @GeneratedByStatuary
    record Target(String method, String origin, String path) {

        private static final int LONGEST_METHOD = 40;

        static Target of(Request request) {
            if (request == null) {
                return new Target(null, null, null);
            }
            URI uri = request.uri();
            String method = method(request.method());
            String authority = uri == null ? null : uri.getRawAuthority();
            String host = authority == null ? "" : authority.substring(authority.lastIndexOf('@') + 1);
            return host.isEmpty() || uri.getScheme() == null
                    ? new Target(method, null, null)
                    : new Target(method, uri.getScheme() + "://" + host, uri.getRawPath());
        }

        /** Null for what is no method, and so may be anything. */
        private static String method(String method) {
            if (method == null || method.isEmpty() || method.length() > LONGEST_METHOD) {
                return null;
            }
            for (int i = 0; i < method.length(); i++) {
                if (method.charAt(i) <= ' ' || method.charAt(i) >= 0x7F) {
                    return null;
                }
            }
            return method;
        }

        /** A reference as a URI; {@link URI#resolve(URI)} has no right answer for one without a path (RFC 3986 section 5.2.2). */
        URI resolved(URI reference) {
            URI base = origin == null ? null : Fields.uri(origin + (path.isEmpty() ? "/" : path));
            if (base == null) {
                return reference;
            }
            if (reference.getRawAuthority() != null || !reference.getRawPath().isEmpty()) {
                return base.resolve(reference);
            }
            URI resolved = Fields.uri(base.toString() + reference);
            return resolved == null ? reference : resolved;
        }

        /** The method and the origin as far as they are known. */
        @Override
        public String toString() {
            if (method == null) {
                return origin == null ? "" : origin;
            }
            return origin == null ? method : method + " " + origin;
        }
    }

    /**
     * The members of a received problem as the fields of its type. The static methods read a value of one kind, and return null for
     * any other value:
     *
     * <pre>{@code
     * fields.required("balance", Fields::decimal)
     * fields.optional("accounts", Fields.list(Fields::uri))
     * }</pre>
     */
    @GeneratedByStatuary
    public static final class Fields {

        private static final int UUID_LENGTH = 36;

        private final Map<?, ?> members;

        private Fields(Map<?, ?> members) {
            this.members = members;
        }

        /**
         * A required field. Without it there is no value of the whole, which is the payload or an object in it.
         *
         * @param <T> the type of the field
         * @param name the name of the member
         * @param kind reads the value
         * @return the value, never null
         */
        public <T> T required(String name, Function<Object, T> kind) {
            T value = optional(name, kind);
            if (value == null) {
                throw new Missing();
            }
            return value;
        }

        /**
         * An optional field.
         *
         * @param <T> the type of the field
         * @param name the name of the member
         * @param kind reads the value
         * @return null if there is no such member, or it is of another kind
         */
        public <T> T optional(String name, Function<Object, T> kind) {
            return kind.apply(members.get(name));
        }

        /**
         * A {@code string}.
         *
         * @param json a value
         * @return null if the value is no text
         */
        public static String text(Object json) {
            return json instanceof String text ? text : null;
        }

        /**
         * A {@code boolean}.
         *
         * @param json a value
         * @return null if the value is not true or false
         */
        public static Boolean bool(Object json) {
            return json instanceof Boolean bool ? bool : null;
        }

        /**
         * An {@code int}.
         *
         * @param json a value
         * @return null if the value is no whole number of this size
         */
        public static Integer int32(Object json) {
            Long value = int64(json);
            return value == null || value.intValue() != value ? null : (Integer) value.intValue();
        }

        /**
         * A {@code long}.
         *
         * @param json a value
         * @return null if the value is no whole number of this size
         */
        public static Long int64(Object json) {
            if (json instanceof Integer || json instanceof Long) {
                return ((Number) json).longValue();
            }
            if (json instanceof BigDecimal number) {
                try {
                    return number.longValueExact();
                } catch (ArithmeticException other) {
                    return null;
                }
            }
            return null;
        }

        /**
         * A {@code decimal}.
         *
         * @param json a value
         * @return null if the value is no number
         */
        public static BigDecimal decimal(Object json) {
            if (json instanceof Integer || json instanceof Long) {
                return BigDecimal.valueOf(((Number) json).longValue());
            }
            return json instanceof BigDecimal number ? number : null;
        }

        /**
         * A {@code double}.
         *
         * @param json a value
         * @return null if the value is no number, or too large
         */
        public static Double float64(Object json) {
            return json instanceof Number number && Double.isFinite(number.doubleValue())
                    ? (Double) number.doubleValue()
                    : null;
        }

        /**
         * A {@code uri}.
         *
         * @param json a value
         * @return null if the value is no URI, or longer than 2,048 characters
         */
        public static URI uri(Object json) {
            if (json instanceof String text && text.length() <= LONGEST_URI) {
                try {
                    return new URI(text);
                } catch (URISyntaxException other) {
                    return null;
                }
            }
            return null;
        }

        /**
         * A {@code uuid}.
         *
         * @param json a value
         * @return null if the value is no UUID of 36 characters
         */
        public static UUID uuid(Object json) {
            if (json instanceof String text && text.length() == UUID_LENGTH) {
                try {
                    UUID uuid = UUID.fromString(text);
                    return uuid.toString().equalsIgnoreCase(text) ? uuid : null;
                } catch (IllegalArgumentException other) {
                    return null;
                }
            }
            return null;
        }

        /**
         * A {@code date}.
         *
         * @param json a value
         * @return null if the value is no date
         */
        public static LocalDate date(Object json) {
            return parsed(json, LocalDate::parse);
        }

        /**
         * A {@code date-time}.
         *
         * @param json a value
         * @return null if the value is no date with a time and an offset
         */
        public static Instant dateTime(Object json) {
            return parsed(json, text -> OffsetDateTime.parse(text).toInstant());
        }

        /**
         * A {@code duration}.
         *
         * @param json a value
         * @return null if the value is no duration
         */
        public static Duration duration(Object json) {
            return parsed(json, Duration::parse);
        }

        /**
         * The reader of an {@code enum}.
         *
         * @param <E> the enum
         * @param constants its constants, each of which has its word as {@code toString()}
         * @return gives null if the value is none of the words
         */
        public static <E extends Enum<E>> Function<Object, E> word(E[] constants) {
            return json -> {
                for (E constant : constants) {
                    if (constant.toString().equals(json)) {
                        return constant;
                    }
                }
                return null;
            };
        }

        /**
         * The reader of a {@code list}.
         *
         * @param <T> the type of the elements
         * @param element reads an element
         * @return gives null if the value is no list, or an element is of another kind
         */
        public static <T> Function<Object, List<T>> list(Function<Object, T> element) {
            return json -> {
                if (!(json instanceof List<?> list)) {
                    return null;
                }
                List<T> read = new ArrayList<>(list.size());
                for (Object each : list) {
                    T value = element.apply(each);
                    if (value == null) {
                        return null;
                    }
                    read.add(value);
                }
                return Collections.unmodifiableList(read);
            };
        }

        /**
         * The reader of a {@code map}.
         *
         * @param <T> the type of the values
         * @param value reads a value
         * @return gives null if the value is no object, or a value in it is of another kind
         */
        public static <T> Function<Object, Map<String, T>> map(Function<Object, T> value) {
            return json -> {
                if (!(json instanceof Map<?, ?> map)) {
                    return null;
                }
                Map<String, T> read = new LinkedHashMap<>();
                for (Map.Entry<?, ?> each : map.entrySet()) {
                    T one = value.apply(each.getValue());
                    if (one == null) {
                        return null;
                    }
                    read.put((String) each.getKey(), one);
                }
                return Collections.unmodifiableMap(read);
            };
        }

        /**
         * The reader of an object with fields of its own.
         *
         * @param <T> the type of the object
         * @param whole makes the object of its fields
         * @return gives null if the value is no object, or a required field of it is missing or of another kind
         */
        public static <T> Function<Object, T> object(Function<Fields, T> whole) {
            return json -> {
                if (!(json instanceof Map<?, ?> members)) {
                    return null;
                }
                try {
                    return whole.apply(new Fields(members));
                } catch (Missing field) {
                    return null;
                }
            };
        }

        private static <T> T parsed(Object json, Function<String, T> parser) {
            if (json instanceof String text) {
                try {
                    return parser.apply(text);
                } catch (DateTimeException other) {
                    return null;
                }
            }
            return null;
        }

        /** A required field is missing or of another kind. */
        @GeneratedByStatuary
        private static final class Missing extends RuntimeException {

            private static final long serialVersionUID = 1L;

            Missing() {
                super(null, null, false, false);
            }
        }
    }
}
