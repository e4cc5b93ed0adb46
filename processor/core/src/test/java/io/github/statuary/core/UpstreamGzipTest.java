package io.github.statuary.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed bodies, and those that say so. */
class UpstreamGzipTest {

    private static final byte[] PROBLEM = "{\"title\":\"Gone\"}".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "x-gzip", " gzip "})
    void a_compressed_problem_is_read(String coding) throws IOException {
        assertThat(received(coding, gzip(PROBLEM)).title()).isEqualTo("Gone");
    }

    @Test
    void a_problem_that_the_client_has_decompressed_is_read() {
        assertThat(received("gzip", PROBLEM).title()).isEqualTo("Gone");
        assertThat(received("br", PROBLEM).title()).isEqualTo("Gone");
    }

    @Test
    void only_gzip_is_decompressed() throws IOException {
        for (String coding : List.of("", "identity", "deflate", "br", "gzip, gzip", "gzip,br")) {
            assertThat(received(coding, gzip(PROBLEM)).title()).isNull();
        }
    }

    @Test
    void of_several_fields_none_is_decompressed() throws IOException {
        UpstreamException received = Upstream.of(
                null,
                410,
                Map.of(
                        "Content-Type", List.of("application/problem+json"),
                        "Content-Encoding", List.of("gzip", "gzip")),
                gzip(PROBLEM));

        assertThat(received.title()).isNull();
    }

    @Test
    void a_whole_stream_of_a_body_that_was_cut_is_truncated() throws IOException {
        UpstreamException received = Upstream.of(
                null,
                410,
                Map.of(
                        "Content-Type", List.of("application/problem+json"),
                        "Content-Encoding", List.of("gzip")),
                gzip(PROBLEM),
                true);

        assertThat(received.title()).isNull();
        assertThat(received.truncated()).isTrue();
    }

    @Test
    void every_optional_part_of_the_header_is_skipped() throws IOException {
        byte[] plain = gzip(PROBLEM);
        for (int flags = 0; flags < 32; flags++) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.write(plain, 0, 3);
            body.write(flags);
            body.write(plain, 4, 6);
            if ((flags & 4) != 0) {
                body.write(new byte[] {3, 0, 'a', 0, 'b'});
            }
            if ((flags & 8) != 0) {
                body.write(new byte[] {'n', 0});
            }
            if ((flags & 16) != 0) {
                body.write(new byte[] {'c', 'c', 0});
            }
            if ((flags & 2) != 0) {
                CRC32 checksum = new CRC32();
                checksum.update(body.toByteArray());
                body.write((int) checksum.getValue());
                body.write((int) checksum.getValue() >> 8);
            }
            body.write(plain, 10, plain.length - 10);
            assertThat(received("gzip", body.toByteArray()).title())
                    .as("flags %d", flags)
                    .isEqualTo("Gone");
        }
    }

    @Test
    void a_body_that_breaks_off_is_truncated() throws IOException {
        byte[] whole = gzip(PROBLEM);
        for (int length = 10; length < whole.length - 8; length++) {
            UpstreamException received = received("gzip", Arrays.copyOf(whole, length));
            assertThat(received.truncated()).as("%d octets", length).isTrue();
            assertThat(received.title()).isNull();
            assertThat(new String(PROBLEM, UTF_8)).startsWith(received.excerpt());
        }
    }

    @Test
    void a_broken_body_is_truncated() throws IOException {
        byte[] whole = gzip(PROBLEM);
        whole[10] = (byte) 0xFF;

        assertThat(received("gzip", whole).truncated()).isTrue();
    }

    @Test
    void an_empty_body_is_no_problem() throws IOException {
        assertThat(received("gzip", new byte[0]).truncated()).isFalse();
        assertThat(received("gzip", gzip(new byte[0])).truncated()).isFalse();
    }

    @Test
    void decoded_octets_have_a_limit() throws IOException {
        byte[] fits = ("{\"a\":\"" + "x".repeat(UpstreamDecoder.MOST_OCTETS - 8) + "\"}").getBytes(UTF_8);
        byte[] tooLong = Arrays.copyOf(fits, fits.length + 1);
        tooLong[fits.length] = ' ';

        assertThat(received("gzip", gzip(fits)).members()).containsKey("a");
        assertThat(received("gzip", gzip(fits)).truncated()).isFalse();
        assertThat(received("gzip", gzipWithEmptyEnd(fits)).truncated()).isFalse();
        assertThat(received("gzip", gzip(tooLong)).members()).isEmpty();
        assertThat(received("gzip", gzip(tooLong)).truncated()).isTrue();
    }

    @Test
    void a_bomb_is_cut() throws IOException {
        UpstreamException received = received("gzip", gzip(new byte[60_000_000]));

        assertThat(received.truncated()).isTrue();
        assertThat(received.excerpt()).isEqualTo("\0".repeat(2_000));
    }

    @Test
    void received_octets_have_a_limit() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);

        assertThat(received("gzip", gzip(noise)).truncated()).isTrue();
    }

    private static UpstreamException received(String coding, byte[] body) {
        return Upstream.of(
                null,
                410,
                Map.of("Content-Type", List.of("application/problem+json"), "content-encoding", List.of(coding)),
                body);
    }

    /** The octets end before the stream does. */
    private static byte[] gzipWithEmptyEnd(byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed, true)) {
            out.write(plain);
            out.flush();
        }
        return compressed.toByteArray();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(plain);
        }
        return compressed.toByteArray();
    }
}
