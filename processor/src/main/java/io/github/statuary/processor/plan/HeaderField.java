package io.github.statuary.processor.plan;

/** A header field of every response for a mapped class. */
public record HeaderField(String name, String value) {}
