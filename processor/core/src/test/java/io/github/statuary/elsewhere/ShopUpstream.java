package io.github.statuary.elsewhere;

import io.github.statuary.core.RetryAdvice.Safety;
import io.github.statuary.core.UpstreamDecoder;
import io.github.statuary.core.UpstreamDecoder.Fields;
import io.github.statuary.core.UpstreamDecoder.KnownType;
import io.github.statuary.core.UpstreamException;
import io.github.statuary.core.UpstreamResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decoder of a package over the core of another package, as it is generated. */
public final class ShopUpstream {

    static final String OUT_OF_CREDIT = "https://api.acme.com/problems/out-of-credit";
    static final String BUSY = "https://api.acme.com/problems/busy";
    static final String REFUSED = "https://api.acme.com/problems/refused";
    static final String EVERY_KIND = "https://api.acme.com/problems/every-kind";

    private static final UpstreamDecoder DECODER =
            UpstreamDecoder.of(new Types(), "X-Cost", "set-cookie", "Authorization", "authentication-info");

    private ShopUpstream() {}

    static UpstreamException of(
            UpstreamDecoder.Request request, int status, Map<String, List<String>> headers, byte[] body) {
        return DECODER.decode(request, status, headers, body, false);
    }

    /** The exception of a problem that answers a request for {@code https://api.acme.com/orders/7}. */
    static UpstreamException of(int status, String json) {
        return of(
                new Get("https://api.acme.com/orders/7"),
                status,
                Map.of("Content-Type", List.of("application/problem+json")),
                json.getBytes(StandardCharsets.UTF_8));
    }

    record Get(String method, java.net.URI uri, boolean idempotent) implements UpstreamDecoder.Request {

        Get(String uri) {
            this("GET", java.net.URI.create(uri), true);
        }
    }

    /** A problem type with fields. */
    public static final class OutOfCredit extends UpstreamException.Forbidden {
        private static final long serialVersionUID = 1L;

        private OutOfCredit(UpstreamResponse received) {
            super(received);
        }

        @Override
        public Optional<ShopProblem.OutOfCredit> payload() {
            return payload(ShopProblem.OutOfCredit.class);
        }
    }

    /** A problem type with advice of its own. */
    public static final class Busy extends UpstreamException.Conflict {
        private static final long serialVersionUID = 1L;

        private Busy(UpstreamResponse received) {
            super(received);
        }

        @Override
        public Optional<ShopProblem.Busy> payload() {
            return payload(ShopProblem.Busy.class);
        }
    }

    /** A problem type with objects. */
    public static final class Refused extends UpstreamException.Conflict {
        private static final long serialVersionUID = 1L;

        private Refused(UpstreamResponse received) {
            super(received);
        }

        @Override
        public Optional<ShopProblem.Refused> payload() {
            return payload(ShopProblem.Refused.class);
        }
    }

    /** A problem type whose status has no class. */
    public static final class EveryKind extends UpstreamException.ClientError {
        private static final long serialVersionUID = 1L;

        private EveryKind(UpstreamResponse received) {
            super(received);
        }

        @Override
        public Optional<ShopProblem.EveryKind> payload() {
            return payload(ShopProblem.EveryKind.class);
        }
    }

    private static final class Types implements UpstreamDecoder.Types {

        @Override
        public KnownType find(String type) {
            return switch (type) {
                case OUT_OF_CREDIT ->
                    new KnownType(
                            403,
                            "You do not have enough credit.",
                            null,
                            OutOfCredit::new,
                            fields -> new ShopProblem.OutOfCredit(
                                    fields.required("balance", Fields::decimal),
                                    fields.required("cost", Fields::decimal),
                                    fields.optional("accounts", Fields.list(Fields::uri))));
                case BUSY -> new KnownType(409, "Busy.", Safety.YES, Busy::new, fields -> new ShopProblem.Busy());
                case REFUSED ->
                    new KnownType(
                            409,
                            "Refused.",
                            null,
                            Refused::new,
                            fields -> new ShopProblem.Refused(
                                    fields.optional("line", Fields.object(Types::line)),
                                    fields.required("lines", Fields.list(Fields.object(Types::line)))));
                case EVERY_KIND ->
                    new KnownType(
                            499,
                            null,
                            null,
                            EveryKind::new,
                            fields -> new ShopProblem.EveryKind(
                                    fields.required("text", Fields::text),
                                    fields.required("bool", Fields::bool),
                                    fields.required("int32", Fields::int32),
                                    fields.required("int64", Fields::int64),
                                    fields.required("decimal", Fields::decimal),
                                    fields.required("float64", Fields::float64),
                                    fields.required("uri", Fields::uri),
                                    fields.required("uuid", Fields::uuid),
                                    fields.required("date", Fields::date),
                                    fields.required("dateTime", Fields::dateTime),
                                    fields.required("duration", Fields::duration),
                                    fields.required("size", Fields.word(ShopProblem.Size.values())),
                                    fields.required("sizes", Fields.list(Fields.word(ShopProblem.Size.values()))),
                                    fields.required("counts", Fields.map(Fields.list(Fields::int32)))));
                default -> null;
            };
        }

        private static ShopProblem.Line line(Fields fields) {
            return new ShopProblem.Line(
                    fields.required("article", Fields::text), fields.optional("amount", Fields::int32));
        }

        @Override
        public Safety retryable(int statusCode) {
            return statusCode == 500 ? Safety.IF_IDEMPOTENT : null;
        }
    }
}
