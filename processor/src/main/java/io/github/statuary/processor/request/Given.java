package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;

/** A value that the user wrote into an annotation, and its place. */
public record Given<T>(T value, Place place) {}
