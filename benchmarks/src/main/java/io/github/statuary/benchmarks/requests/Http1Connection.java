package io.github.statuary.benchmarks.requests;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** HTTP/1.1. Every answer is as long as the first, so that only that one has to be understood. */
final class Http1Connection implements Connection {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] request;
    private final byte[] status;
    private final Answer first;
    private final byte[] answer;

    Http1Connection(int port, Lane lane) throws IOException {
        socket = new Socket(InetAddress.getByName("localhost"), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        request = ("GET " + lane.path() + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + Way.ACCEPT + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        status = ("HTTP/1.1 " + lane.status()).getBytes(StandardCharsets.US_ASCII);
        send();
        first = Answer.read(in);
        answer = first.bytes();
        demandStatus();
    }

    @Override
    public String body() {
        return first.body();
    }

    @Override
    public void send() throws IOException {
        out.write(request);
    }

    @Override
    public void receive() throws IOException {
        if (in.readNBytes(answer, 0, answer.length) < answer.length) {
            throw new EOFException("the connection ended");
        }
        demandStatus();
    }

    private void demandStatus() throws IOException {
        if (!Arrays.equals(status, 0, status.length, answer, 0, status.length)) {
            throw new IOException("answered " + new String(answer, StandardCharsets.ISO_8859_1));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
