package com.acme.shop.jdk;

import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.InternalServerErrorException;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.System.Logger.Level;

/**
 * Makes a silent 500 of every failure that is no HTTP exception, which the JDK's server would answer by hanging up. It
 * comes after the filter that answers.
 */
final class UnexpectedFailureFilter extends Filter {
    private static final System.Logger LOG = System.getLogger(UnexpectedFailureFilter.class.getName());

    @Override
    public String description() {
        return "Makes a 500 of an unexpected failure";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try {
            chain.doFilter(exchange);
        } catch (RuntimeException failure) {
            if (HttpStatusMapper.handles(failure)) {
                throw failure;
            }
            LOG.log(Level.ERROR, "Unexpected failure", failure);
            throw new InternalServerErrorException("Unexpected failure", failure);
        }
    }
}
