package com.acme.shop.micronaut;

import com.acme.shop.Shop;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;

/**
 * The lines of an export, and behind them its failure. Micronaut reads from a stream when it has sent what it read before, so
 * this failure comes after the response has begun.
 */
final class ExportStream extends FilterInputStream {
    private final RuntimeException failure;

    private ExportStream(byte[] lines, RuntimeException failure) {
        super(new ByteArrayInputStream(lines));
        this.failure = failure;
    }

    static ExportStream of(Shop shop) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        RuntimeException failure = null;
        try {
            shop.export(csv);
        } catch (RuntimeException thrown) {
            failure = thrown;
        }
        return new ExportStream(csv.toByteArray(), failure);
    }

    @Override
    public int read() throws IOException {
        return unlessFailed(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return unlessFailed(super.read(bytes, offset, length));
    }

    /** Micronaut ends a response for an exception of a stream only if it is an {@link IOException}. */
    private int unlessFailed(int read) throws IOException {
        if (read < 0 && failure != null) {
            throw new IOException(failure);
        }
        return read;
    }
}
