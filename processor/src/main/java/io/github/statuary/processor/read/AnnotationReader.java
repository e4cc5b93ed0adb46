package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads the written attributes of one {@code @GenerateHttpStatuses}, without the defaults. */
final class AnnotationReader {

    static final String ANNOTATION = "io.github.statuary.GenerateHttpStatuses";

    private AnnotationReader() {}

    /** The annotation on an element. */
    static Optional<AnnotationMirror> find(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(ANNOTATION)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static Place place(Element element, AnnotationMirror mirror) {
        return new Place("@GenerateHttpStatuses on " + Place.words(element), element, mirror, null);
    }

    /** The attributes that the user wrote. */
    static Map<Attribute, Setting> read(Element element, AnnotationMirror mirror) {
        Map<Attribute, Setting> settings = new EnumMap<>(Attribute.class);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            String key = entry.getKey().getSimpleName().toString();
            Optional<Attribute> attribute = Attribute.named(key);
            if (attribute.isPresent()) {
                Place place = new Place(
                        "@GenerateHttpStatuses(" + key + ") on " + Place.words(element),
                        element,
                        mirror,
                        entry.getValue());
                settings.put(attribute.get(), new Setting(key, words(entry.getValue()), place));
            }
        }
        return settings;
    }

    private static List<String> words(AnnotationValue value) {
        List<String> words = new ArrayList<>();
        if (value.getValue() instanceof List<?> elements) {
            for (Object element : elements) {
                words.add(word((AnnotationValue) element));
            }
        } else {
            words.add(word(value));
        }
        return words;
    }

    private static String word(AnnotationValue value) {
        Object content = value.getValue();
        return content instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : content.toString();
    }
}
