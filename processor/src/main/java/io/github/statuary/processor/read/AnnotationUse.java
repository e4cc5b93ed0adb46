package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One use of an annotation of Statuary, without its defaults.
 *
 * @param values the written values, by attribute
 * @param words its place in words, for messages
 * @param outermost the annotation on the element itself, if this one is inside it
 */
record AnnotationUse(
        Element element, AnnotationMirror outermost, Map<String, AnnotationValue> values, Place place, String words) {

    /** The annotation of that name on an element. */
    static Optional<AnnotationUse> on(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(annotation)) {
                String words = "@" + type.getSimpleName();
                String on = " on " + Place.words(element);
                return Optional.of(new AnnotationUse(
                        element, mirror, values(mirror), new Place(words + on, element, mirror, null), words));
            }
        }
        return Optional.empty();
    }

    /** The annotations in an attribute of this one. */
    List<AnnotationUse> inner(String attribute) {
        List<AnnotationUse> uses = new ArrayList<>();
        for (AnnotationValue value : elements(attribute)) {
            if (value.getValue() instanceof AnnotationMirror mirror) {
                String name = "@" + mirror.getAnnotationType().asElement().getSimpleName();
                Place at = new Place(name + " on " + Place.words(element), element, outermost, value);
                uses.add(new AnnotationUse(element, outermost, values(mirror), at, name));
            }
        }
        return uses;
    }

    /** A text that is written and not empty. */
    Optional<Given<String>> text(String attribute) {
        return given(attribute)
                .map(value -> new Given<>(value.getValue().toString(), at(attribute, value)))
                .filter(text -> !text.value().isEmpty());
    }

    /** The texts of a list. */
    List<Given<String>> texts(String attribute) {
        List<Given<String>> texts = new ArrayList<>();
        for (AnnotationValue value : elements(attribute)) {
            texts.add(new Given<>(value.getValue().toString(), at(attribute, value)));
        }
        return texts;
    }

    /** A number; 0, at the annotation's own place, if none is written. */
    Given<Integer> number(String attribute) {
        return given(attribute)
                .filter(value -> value.getValue() instanceof Integer)
                .map(value -> new Given<>((Integer) value.getValue(), at(attribute, value)))
                .orElse(new Given<>(0, place));
    }

    /** A flag, if one is written. */
    Optional<Boolean> flag(String attribute) {
        return given(attribute)
                .map(AnnotationValue::getValue)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast);
    }

    /** The type that an attribute names; empty if there is no such type. */
    Optional<TypeMirror> type(String attribute) {
        return given(attribute)
                .flatMap(value -> value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR
                        ? Optional.of(type)
                        : Optional.empty());
    }

    /** The classes that an attribute names, one or several. */
    List<NamedClass> classes(String attribute) {
        List<NamedClass> classes = new ArrayList<>();
        for (AnnotationValue value : elements(attribute)) {
            boolean missing = !(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR;
            Optional<TypeElement> type = !missing && value.getValue() instanceof DeclaredType declared
                    ? Optional.of((TypeElement) declared.asElement())
                    : Optional.empty();
            classes.add(new NamedClass(type, value.getValue().toString(), missing, at(attribute, value)));
        }
        return classes;
    }

    /** The place of an attribute. */
    Place at(String attribute) {
        return given(attribute).map(value -> at(attribute, value)).orElse(place);
    }

    private Place at(String attribute, AnnotationValue value) {
        return new Place(words + "(" + attribute + ") on " + Place.words(element), element, outermost, value);
    }

    private Optional<AnnotationValue> given(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    private List<AnnotationValue> elements(String attribute) {
        AnnotationValue value = values.get(attribute);
        if (value == null) {
            return List.of();
        }
        List<AnnotationValue> elements = new ArrayList<>();
        if (value.getValue() instanceof List<?> list) {
            list.forEach(element -> elements.add((AnnotationValue) element));
        } else {
            elements.add(value);
        }
        return elements;
    }

    private static Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new java.util.LinkedHashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
        }
        return values;
    }
}
