package io.github.statuary.core.foreign;

/** An abstract exception of another name. */
public abstract class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
