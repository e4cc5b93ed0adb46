package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Given;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * One use of an annotation of Statuary, without its defaults. In plain code, since each first lambda costs a compiler that has just
 * been started.
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
        AnnotationValue value = values.get(attribute);
        String text = value == null ? "" : value.getValue().toString();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Given<>(text, at(attribute)));
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
        AnnotationValue value = values.get(attribute);
        return value != null && value.getValue() instanceof Integer number
                ? new Given<>(number, at(attribute))
                : new Given<>(0, place);
    }

    /** A flag, if one is written. */
    Optional<Boolean> flag(String attribute) {
        AnnotationValue value = values.get(attribute);
        return value != null && value.getValue() instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    /** The type that an attribute names; empty if there is no such type. */
    Optional<TypeMirror> type(String attribute) {
        AnnotationValue value = values.get(attribute);
        return value != null && value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR
                ? Optional.of(type)
                : Optional.empty();
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
        AnnotationValue value = values.get(attribute);
        return value == null ? place : at(attribute, value);
    }

    private Place at(String attribute, AnnotationValue value) {
        return new Place(words + "(" + attribute + ") on " + Place.words(element), element, outermost, value);
    }

    private List<AnnotationValue> elements(String attribute) {
        AnnotationValue value = values.get(attribute);
        if (value == null) {
            return List.of();
        }
        List<AnnotationValue> elements = new ArrayList<>();
        if (value.getValue() instanceof List<?> list) {
            for (Object element : list) {
                elements.add((AnnotationValue) element);
            }
        } else {
            elements.add(value);
        }
        return elements;
    }

    private static Map<String, AnnotationValue> values(AnnotationMirror mirror) {
        Map<String, AnnotationValue> values = new LinkedHashMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
        }
        return values;
    }
}
