package io.github.statuary.processor.plan;

/** A header field that every response of a mapped class has. */
public record HeaderField(String name, String value) {}
