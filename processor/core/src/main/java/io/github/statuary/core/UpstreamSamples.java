package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A response of each problem type, as a server sends it, for stubs in tests. The mapper that answers requests writes them, so they
 * are what is really sent.
 *
 * <pre>{@code
 * Response sample = UpstreamSamples.outOfCredit();
 * stub.respondWith(sample.status(), sample.headers(), sample.body());
 * }</pre>
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class UpstreamSamples {

    private UpstreamSamples() {}

    /*{samples*/
    /*}*/

    /** A response as it is on the wire, without the fields that frame the body. */
    @GeneratedByStatuary
    public static final class Response {

        private final ProblemResponse sent;

        Response(ProblemResponse sent) {
            this.sent = sent;
        }

        /**
         * The status code.
         *
         * @return 400 to 599
         */
        public int status() {
            return sent.status();
        }

        /**
         * The header fields.
         *
         * @return values by name, immutable; {@code Content-Type} is among them
         */
        public Map<String, List<String>> headers() {
            return sent.headers();
        }

        /**
         * The body.
         *
         * @return a new array of JSON in UTF-8
         */
        public byte[] body() {
            return sent.body();
        }

        /**
         * The body as text.
         *
         * @return JSON
         */
        public String text() {
            return new String(body(), StandardCharsets.UTF_8);
        }
    }
}
