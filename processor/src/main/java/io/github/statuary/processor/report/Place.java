package io.github.statuary.processor.report;

import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/**
 * The part of the user's source that a message is about.
 *
 * @param description the place in words; empty where there is none
 */
public record Place(
        String description,
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** No place in the source: an option, or a failure of our own. */
    public static final Place NOWHERE = new Place("", null, null, null);

    /** This place, for a text that says itself where something is. */
    public Place withoutWords() {
        return new Place("", element, annotation, value);
    }

    /** An element in words, such as {@code package com.acme.shop.http}. */
    public static String words(Element element) {
        // Not toString() alone, which says "package" too in ECJ.
        String name = element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : element.toString();
        return element.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + name;
    }

    /** A compiler option. */
    public static Place option(String name) {
        return new Place("option -A" + name, null, null, null);
    }

    /** An element of the user's. */
    public static Place of(Element element) {
        return new Place(element.toString(), element, null, null);
    }
}
