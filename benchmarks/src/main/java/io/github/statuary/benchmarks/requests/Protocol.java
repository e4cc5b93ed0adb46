package io.github.statuary.benchmarks.requests;

import java.io.IOException;

/** The version of HTTP that a client speaks. */
public enum Protocol {
    HTTP_1_1 {
        @Override
        Connection connect(int port, Lane lane) throws IOException {
            return new Http1Connection(port, lane);
        }
    },
    HTTP_2 {
        @Override
        Connection connect(int port, Lane lane) throws IOException {
            return new Http2Connection(port, lane);
        }
    };

    abstract Connection connect(int port, Lane lane) throws IOException;
}
