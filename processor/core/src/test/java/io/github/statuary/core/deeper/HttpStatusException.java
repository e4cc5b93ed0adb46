package io.github.statuary.core.deeper;

/** Abstract, but not directly below {@code RuntimeException}. */
public abstract class HttpStatusException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
}
