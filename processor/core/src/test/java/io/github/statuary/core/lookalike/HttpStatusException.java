package io.github.statuary.core.lookalike;

/** As some frameworks have one: it is not abstract. */
public class HttpStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
