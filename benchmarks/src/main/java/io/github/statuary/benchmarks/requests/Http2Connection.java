package io.github.statuary.benchmarks.requests;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** HTTP/2 without TLS, of which the client knows that the server speaks it. One stream at a time. */
final class Http2Connection implements Connection {

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private final Socket socket;
    private final Http2Frames frames;
    private final DefaultHttp2HeadersDecoder fields = new DefaultHttp2HeadersDecoder();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final byte[] request;
    private final String status;
    private final byte[] first;
    private int stream = -1;

    Http2Connection(int port, Lane lane) throws IOException {
        socket = new Socket(InetAddress.getByName("localhost"), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        frames = new Http2Frames(socket.getInputStream(), socket.getOutputStream());
        request = Http2Request.fields(lane.path());
        status = Integer.toString(lane.status());
        socket.getOutputStream().write(PREFACE);
        frames.write(Http2Frames.SETTINGS, 0, 0, settings());
        frames.write(Http2Frames.WINDOW_UPDATE, 0, 0, number(Integer.MAX_VALUE - 65_535));
        send();
        exchange();
        first = body.toByteArray();
    }

    /** No push, and streams whose answers never have to wait for the client. */
    private static byte[] settings() {
        return ByteBuffer.allocate(12)
                .putShort((short) 2)
                .putInt(0)
                .putShort((short) 4)
                .putInt(Integer.MAX_VALUE)
                .array();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    @Override
    public String body() {
        return new String(first, StandardCharsets.UTF_8);
    }

    @Override
    public void send() throws IOException {
        stream += 2;
        frames.write(Http2Frames.HEADERS, Http2Frames.END_STREAM | Http2Frames.END_HEADERS, stream, request);
    }

    @Override
    public void receive() throws IOException {
        exchange();
        if (!Arrays.equals(first, body.toByteArray())) {
            throw new IOException("answered " + body.toString(StandardCharsets.UTF_8));
        }
    }

    private void exchange() throws IOException {
        body.reset();
        boolean more = true;
        while (more) {
            Http2Frames.Frame frame = frames.read();
            switch (frame.type()) {
                case Http2Frames.DATA -> body.write(frame.content());
                case Http2Frames.HEADERS -> demandStatus(frame);
                case Http2Frames.SETTINGS -> acknowledge(frame, NOTHING);
                case Http2Frames.PING -> acknowledge(frame, frame.content());
                case Http2Frames.RST_STREAM, Http2Frames.GOAWAY, Http2Frames.CONTINUATION ->
                    throw new IOException("a frame of the type " + frame.type());
                default -> {}
            }
            more = !frame.ends(stream);
        }
    }

    private void acknowledge(Http2Frames.Frame frame, byte[] content) throws IOException {
        if (!frame.isAcknowledgement()) {
            frames.write(frame.type(), Http2Frames.ACK, 0, content);
        }
    }

    /** Each block is read, since the next one may refer to it. */
    private void demandStatus(Http2Frames.Frame frame) throws IOException {
        Http2Headers headers;
        try {
            headers = fields.decodeHeaders(frame.stream(), Unpooled.wrappedBuffer(frame.content()));
        } catch (Http2Exception unreadable) {
            throw new IOException(unreadable);
        }
        CharSequence answered = headers.status();
        if (answered != null && !Objects.equals(answered.toString(), status)) {
            throw new IOException("answered " + headers);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
