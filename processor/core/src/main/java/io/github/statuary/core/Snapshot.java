package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Copies of lists and maps: unmodifiable, in their order, as serializable as their elements. Null stays null everywhere, since
 * the constructor of an exception must not hide the failure that it is for.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class Snapshot {

    private Snapshot() {}

    static <T> List<T> list(List<? extends T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }

    static <T, R> List<R> list(List<T> list, Function<? super T, ? extends R> each) {
        if (list == null) {
            return null;
        }
        List<R> copy = new ArrayList<>(list.size());
        for (T element : list) {
            copy.add(element == null ? null : each.apply(element));
        }
        return Collections.unmodifiableList(copy);
    }

    static <T> Map<String, T> map(Map<String, ? extends T> map) {
        return map == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <T, R> Map<String, R> map(Map<String, T> map, Function<? super T, ? extends R> each) {
        if (map == null) {
            return null;
        }
        Map<String, R> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, value == null ? null : each.apply(value)));
        return Collections.unmodifiableMap(copy);
    }
}
