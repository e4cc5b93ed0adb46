package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.annotation.processing.Generated;

/** The octets of a received body that are looked at. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class UpstreamBody {

    private static final int LONGEST_EXCERPT = 2_000;

    /** Enough for an excerpt in any charset of up to four octets a character. */
    private static final int OCTETS_OF_EXCERPT = 4 * LONGEST_EXCERPT + 4;

    private static final byte[] NONE = {};

    /** The byte order mark in UTF-8. */
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] octets;

    /** How many of the octets count, from the first. */
    private final int length;

    private final boolean truncated;

    /** Whether nobody else has the octets. */
    private final boolean own;

    private UpstreamBody(byte[] octets, int length, boolean truncated, boolean own) {
        this.octets = octets;
        this.length = length;
        this.truncated = truncated;
        this.own = own;
    }

    /** The body as it came, or decoded if it is compressed by gzip. */
    static UpstreamBody of(byte[] body, boolean truncated, String coding) {
        byte[] octets = body == null ? NONE : body;
        int length = Math.min(octets.length, UpstreamDecoder.MOST_OCTETS);
        boolean cut = truncated || octets.length > length;
        boolean gzip = coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip");
        int start = gzip ? Gzip.start(octets, length) : 0;
        if (start == 0) {
            return new UpstreamBody(octets, length, cut, false);
        }
        UpstreamBody inflated = Gzip.inflated(octets, start, length);
        return cut ? new UpstreamBody(inflated.octets, inflated.length, true, true) : inflated;
    }

    /** The charset of that name, or UTF-8 if the JDK has none. */
    static Charset charset(String name) {
        if (!name.isEmpty()) {
            try {
                return Charset.forName(name);
            } catch (IllegalArgumentException unknown) {
                return StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Whether the body has more octets. */
    boolean truncated() {
        return truncated;
    }

    /** The JSON object that the body is, behind a byte order mark; null if it is none. */
    UpstreamJson json(Charset charset) {
        if (isAsciiWithMore(charset)) {
            int start = charset.equals(StandardCharsets.UTF_8) && isMarked() ? MARK.length : 0;
            return own
                    ? UpstreamJson.of(octets, start, length, charset)
                    : UpstreamJson.of(Arrays.copyOfRange(octets, start, length), 0, length - start, charset);
        }
        byte[] text = text(charset, length).getBytes(StandardCharsets.UTF_8);
        return UpstreamJson.of(text, 0, text.length, StandardCharsets.UTF_8);
    }

    /** Whether each octet below 128 is the character of ASCII, whatever is before it. */
    private static boolean isAsciiWithMore(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.name().startsWith("ISO-8859-")
                || charset.name().startsWith("windows-125");
    }

    private boolean isMarked() {
        return length >= MARK.length && Arrays.equals(octets, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** The first characters; malformed octets are U+FFFD, and a byte order mark is left out. */
    String excerpt(Charset charset) {
        String text = text(charset, Math.min(length, OCTETS_OF_EXCERPT));
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1));
        return text.substring(0, pair ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT);
    }

    private String text(Charset charset, int end) {
        String text = new String(octets, 0, end, charset);
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return charset.equals(StandardCharsets.UTF_8) ? marked : UpstreamJson.wellFormed(marked);
    }

    /** The compression of RFC 1952, as far as the limit goes. */
    @GeneratedByStatuary
    private static final class Gzip {

        private static final int HEADER = 10;
        private static final int DEFLATE = 8;
        private static final int CHECKSUM = 2;
        private static final int EXTRA = 4;
        private static final int NAME = 8;
        private static final int COMMENT = 16;

        private Gzip() {}

        /** Where the compressed octets start; 0 if these octets are not compressed. */
        static int start(byte[] from, int length) {
            if (length < HEADER || (from[0] & 0xFF) != 0x1F || (from[1] & 0xFF) != 0x8B || from[2] != DEFLATE) {
                return 0;
            }
            int flags = from[3];
            int at = HEADER;
            if ((flags & EXTRA) != 0) {
                at = at + 2 <= length ? at + 2 + (from[at] & 0xFF | (from[at + 1] & 0xFF) << 8) : length;
            }
            if ((flags & NAME) != 0) {
                at = behindZero(from, at, length);
            }
            if ((flags & COMMENT) != 0) {
                at = behindZero(from, at, length);
            }
            return Math.min((flags & CHECKSUM) != 0 ? at + 2 : at, length);
        }

        private static int behindZero(byte[] from, int start, int length) {
            int at = start;
            while (at < length && from[at] != 0) {
                at++;
            }
            return at + 1;
        }

        static UpstreamBody inflated(byte[] from, int start, int end) {
            Inflater inflater = new Inflater(true);
            try {
                inflater.setInput(from, start, end - start);
                return inflated(inflater, new byte[Math.min(4 * (end - start) + 64, UpstreamDecoder.MOST_OCTETS)]);
            } finally {
                inflater.end();
            }
        }

        private static UpstreamBody inflated(Inflater inflater, byte[] initial) {
            byte[] to = initial;
            int length = 0;
            try {
                while (!inflater.finished()) {
                    if (length == to.length) {
                        if (length == UpstreamDecoder.MOST_OCTETS) {
                            return own(to, length, inflater.inflate(new byte[1]) > 0 || !inflater.finished());
                        }
                        to = Arrays.copyOf(to, Math.min(2 * length, UpstreamDecoder.MOST_OCTETS));
                    }
                    int more = inflater.inflate(to, length, to.length - length);
                    if (more == 0 && !inflater.finished()) {
                        return own(to, length, true);
                    }
                    length += more;
                }
                return own(to, length, false);
            } catch (DataFormatException broken) {
                return own(to, length, true);
            }
        }

        private static UpstreamBody own(byte[] octets, int length, boolean truncated) {
            return new UpstreamBody(octets, length, truncated, true);
        }
    }
}
