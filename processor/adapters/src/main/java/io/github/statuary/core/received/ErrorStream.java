package io.github.statuary.core.received;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Upstream;
import io.github.statuary.core.UpstreamDecoder;
import io.github.statuary.core.UpstreamException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads the body of an error response from a stream, and no more of it than is looked at. For the adapters of clients. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ErrorStream {

    /** One more than is looked at: by it the body is known to be longer. */
    private static final int MOST_OCTETS = UpstreamDecoder.MOST_OCTETS + 1;

    private static final int FIRST_OCTETS = 2_048;

    private ErrorStream() {}

    /**
     * The exception of an error response. The stream is closed, so that the client does not read the rest of a long body.
     *
     * @param request what the response answers
     * @param status the status code, 300 to 999
     * @param headers the header fields of the response
     * @param body opens the body
     * @return a new exception, also if the body breaks off
     */
    public static UpstreamException decode(
            Upstream.Request request, int status, Map<String, List<String>> headers, Body body) {
        byte[] octets = new byte[FIRST_OCTETS];
        int length = 0;
        boolean whole = false;
        try (InputStream in = body.open()) {
            int more = in == null ? -1 : in.read(octets);
            while (more != -1 && length + more < MOST_OCTETS) {
                length += more;
                if (length == octets.length) {
                    octets = Arrays.copyOf(octets, Math.min(4 * length, MOST_OCTETS));
                }
                more = in.read(octets, length, octets.length - length);
            }
            length += Math.max(more, 0);
            whole = more == -1;
        } catch (IOException | RuntimeException brokenOff) {
            // What came is decoded.
        }
        return Upstream.of(request, status, headers, Arrays.copyOf(octets, length), !whole);
    }

    /** The body of a response. */
    @FunctionalInterface
    @GeneratedByStatuary
    public interface Body {

        /**
         * Opens the body.
         *
         * @return its octets, or null if there is none
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }
}
