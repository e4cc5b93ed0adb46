package io.github.statuary.processor.generate.problem;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Visibility;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values have a text for the log that differs from their {@code toString()}: an object in them has fields for the log only. */
final class LogTexts {

    /** The method of a record that makes the text. */
    static final String METHOD = "logText";

    private final Map<String, ObjectType> objects = new HashMap<>();
    private final Set<String> withText = new HashSet<>();

    LogTexts(List<ObjectType> all) {
        all.forEach(object -> objects.put(object.name(), object));
        for (ObjectType object : all) {
            if (isWithText(object)) {
                withText.add(object.name());
            }
        }
    }

    /** Objects end, because none contains itself. */
    private boolean isWithText(ObjectType object) {
        return object.fields().stream().anyMatch(field -> switch (field.visibility()) {
            case LOG_ONLY -> true;
            case PUBLIC ->
                field.type().innermost() instanceof ObjectOf inner
                        && objects.containsKey(inner.name())
                        && isWithText(objects.get(inner.name()));
            case SECRET -> false;
        });
    }

    boolean has(ObjectType object) {
        return withText.contains(object.name());
    }

    boolean has(FieldType type) {
        return type.innermost() instanceof ObjectOf object && withText.contains(object.name());
    }

    /** Whether the log shows more of a field than the response does. */
    boolean isShown(Field field) {
        return field.visibility() == Visibility.LOG_ONLY
                || (field.visibility() == Visibility.PUBLIC && has(field.type()));
    }
}
