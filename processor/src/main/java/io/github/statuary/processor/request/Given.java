package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;

/** A value that somebody wrote into an annotation, and where. */
public record Given<T>(T value, Place place) {}
