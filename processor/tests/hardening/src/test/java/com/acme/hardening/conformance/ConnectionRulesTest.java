package com.acme.hardening.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.catalog.NotFoundException;
import com.acme.hardening.catalog.jdkhttpserver.JdkProblemFilter;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a response stands on a connection: the octets of the JDK's server, read without a client that would mend them. */
class ConnectionRulesTest {

    private static final String DETAIL = "No order \u00e9\u20ac.";

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
                    throw new NotFoundException(DETAIL);
                })
                .getFilters()
                .add(new JdkProblemFilter());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @Holds({"N1", "N3"})
    void the_length_is_that_of_the_content() throws IOException {
        String response = response("GET");
        String head = response.substring(0, response.indexOf("\r\n\r\n"));
        String content = response.substring(head.length() + 4);

        assertThat(new String(content.getBytes(ISO_8859_1), UTF_8)).contains(DETAIL);
        assertThat(head.toLowerCase(java.util.Locale.ROOT))
                .contains("\r\ncontent-length: " + content.length())
                .doesNotContain("transfer-encoding");
    }

    @Test
    @Holds("N2")
    void the_response_to_a_head_has_no_content() throws IOException {
        assertThat(response("HEAD")).startsWith("HTTP/1.1 404 ").endsWith("\r\n\r\n");
    }

    /** All octets until the server closes the connection. */
    private String response(String method) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.getAddress().getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write((method + " / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
