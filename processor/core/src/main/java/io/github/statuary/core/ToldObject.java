package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** The members of an object, which also know the text of the object: a translated detail shows the text that the detail shows. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ToldObject extends AbstractMap<String, Object> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Object object;
    private final transient Supplier<Set<Map.Entry<String, Object>>> members;

    ToldObject(Object object, Supplier<Set<Map.Entry<String, Object>>> members) {
        this.object = object;
        this.members = members;
    }

    /** A member as a detail shows it: the texts of objects in the place of their members, also in lists and maps. */
    static Object told(Object member) {
        if (member instanceof ToldObject told) {
            return String.valueOf(told.object);
        }
        if (member instanceof Map<?, ?> map) {
            Map<Object, Object> texts = new LinkedHashMap<>();
            map.forEach((key, value) -> texts.put(key, told(value)));
            return texts;
        }
        if (member instanceof Collection<?> collection) {
            List<Object> texts = new ArrayList<>();
            collection.forEach(value -> texts.add(told(value)));
            return texts;
        }
        return member;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return members.get();
    }

    private Object writeReplace() {
        return new LinkedHashMap<>(this);
    }
}
