package io.github.statuary.processor.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/**
 * The place in the user's source that a message is about.
 *
 * @param description the place in words; may be empty
 */
public record Place(
        String description,
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** No place in the source: an option, or a failure of Statuary. */
    public static final Place NOWHERE = new Place("", null, null, null);

    /** The element that contains the place; only for a place in the source. */
    public Element source() {
        return Objects.requireNonNull(element, "a place that is not in the source");
    }

    /** The elements that contain places, each once. */
    public static Element[] elements(Collection<Place> places) {
        Set<Element> elements = new LinkedHashSet<>();
        for (Place place : places) {
            if (place.element() != null) {
                elements.add(place.element());
            }
        }
        return elements.toArray(new Element[0]);
    }

    /** This place without words, for a message that contains the place itself. */
    public Place withoutWords() {
        return new Place("", element, annotation, value);
    }

    /** An element in words, such as {@code package com.acme.shop.http}. */
    public static String words(Element element) {
        return element.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + name(element);
    }

    /** Not toString(), which in ECJ says "package" and the result of a method, too. */
    private static String name(Element element) {
        if (element instanceof QualifiedNameable named) {
            return named.getQualifiedName().toString();
        }
        if (element instanceof ExecutableElement method) {
            return method.getParameters().stream()
                    .map(parameter -> parameter.asType().toString())
                    .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
        }
        return element.getSimpleName().toString();
    }

    /** A compiler option. */
    public static Place option(String name) {
        return new Place("option -A" + name, null, null, null);
    }

    /** An element of the user's source. */
    public static Place of(Element element) {
        return new Place(element.toString(), element, null, null);
    }
}
