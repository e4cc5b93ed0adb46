package io.github.statuary.core.foreign;

/** Has the shape of what another annotated package generates. */
public abstract class HttpStatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
