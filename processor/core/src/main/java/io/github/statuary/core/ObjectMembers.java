package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Objects as maps of their members. A map reads its object when the map is read, and a list its elements: so the limits of what
 * writes the JSON also end a cycle of objects and an endless list.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ObjectMembers {

    private ObjectMembers() {}

    /** The members that have a value, from names and values in turn. */
    static Map<String, Object> present(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                members.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return members;
    }

    /**
     * A value with maps in the place of its objects.
     *
     * @param value an object, or a list, array, map or the like that holds objects; may be null
     * @param type the class of the objects
     * @param members gives the members of an object
     */
    static <T> Object of(Object value, Class<T> type, Function<? super T, Map<String, Object>> members) {
        if (type.isInstance(value)) {
            T object = type.cast(value);
            /*{object*/
            return new View<>(() -> members.apply(object).entrySet());
            /*}*/
        }
        UnaryOperator<Object> form = each -> of(each, type, members);
        if (value instanceof Map<?, ?> map) {
            return new View<>(() -> new Entries(map, form));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(form);
        }
        if (value instanceof AtomicReference<?> reference && !(reference.get() instanceof AtomicReference)) {
            return Optional.<Object>ofNullable(reference.get()).map(form);
        }
        return elements(value, form);
    }

    private static Object elements(Object value, UnaryOperator<Object> form) {
        if (value instanceof Object[] array) {
            return new Elements(Arrays.asList(array), form);
        }
        if (value instanceof AtomicReferenceArray<?> array) {
            return new Elements(new ArrayElements(array), form);
        }
        if (value instanceof List<?> list) {
            return new Elements(list, form);
        }
        if (value instanceof Collection<?> collection) {
            return new Each(collection, form);
        }
        return value instanceof Iterable<?> iterable && !(value instanceof Path)
                ? (Iterable<Object>) () -> new Forms<>(iterable.iterator(), form)
                : value;
    }

    /** A map whose entries are asked for whenever it is read. */
    @GeneratedByStatuary
    private static final class View<K> extends AbstractMap<K, Object> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient Supplier<Set<Map.Entry<K, Object>>> entries;

        View(Supplier<Set<Map.Entry<K, Object>>> entries) {
            this.entries = entries;
        }

        @Override
        public Set<Map.Entry<K, Object>> entrySet() {
            return entries.get();
        }

        private Object writeReplace() {
            return new LinkedHashMap<>(this);
        }
    }

    /** The entries of a map of objects. */
    @GeneratedByStatuary
    private static final class Entries extends AbstractSet<Map.Entry<Object, Object>> {

        private final Map<?, ?> map;
        private final UnaryOperator<Object> form;

        Entries(Map<?, ?> map, UnaryOperator<Object> form) {
            this.map = map;
            this.form = form;
        }

        @Override
        public Iterator<Map.Entry<Object, Object>> iterator() {
            return new Forms<>(map.entrySet().iterator(), entry -> {
                Map.Entry<?, ?> each = (Map.Entry<?, ?>) entry;
                return new AbstractMap.SimpleImmutableEntry<>(each.getKey(), form.apply(each.getValue()));
            });
        }

        @Override
        public int size() {
            return map.size();
        }
    }

    /** The elements of a list of objects. */
    @GeneratedByStatuary
    private static final class Elements extends AbstractList<Object> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient List<?> list;
        private final transient UnaryOperator<Object> form;

        Elements(List<?> list, UnaryOperator<Object> form) {
            this.list = list;
            this.form = form;
        }

        @Override
        public Object get(int index) {
            return form.apply(list.get(index));
        }

        @Override
        public Iterator<Object> iterator() {
            return new Forms<>(list.iterator(), form);
        }

        @Override
        public int size() {
            return list.size();
        }

        private Object writeReplace() {
            return new ArrayList<>(this);
        }
    }

    /** The elements of an array that is no array of the language. */
    @GeneratedByStatuary
    private static final class ArrayElements extends AbstractList<Object> {

        private final AtomicReferenceArray<?> array;

        ArrayElements(AtomicReferenceArray<?> array) {
            this.array = array;
        }

        @Override
        public Object get(int index) {
            return array.get(index);
        }

        @Override
        public int size() {
            return array.length();
        }
    }

    /** The elements of another collection of objects, such as a set. */
    @GeneratedByStatuary
    private static final class Each extends AbstractCollection<Object> implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient Collection<?> collection;
        private final transient UnaryOperator<Object> form;

        Each(Collection<?> collection, UnaryOperator<Object> form) {
            this.collection = collection;
            this.form = form;
        }

        @Override
        public Iterator<Object> iterator() {
            return new Forms<>(collection.iterator(), form);
        }

        @Override
        public int size() {
            return collection.size();
        }

        private Object writeReplace() {
            return new ArrayList<>(this);
        }
    }

    /** The forms of elements, one after the other. */
    @GeneratedByStatuary
    private static final class Forms<E> implements Iterator<E> {

        private final Iterator<?> elements;
        private final Function<Object, E> form;

        Forms(Iterator<?> elements, Function<Object, E> form) {
            this.elements = elements;
            this.form = form;
        }

        @Override
        public boolean hasNext() {
            return elements.hasNext();
        }

        @Override
        public E next() {
            return form.apply(elements.next());
        }
    }
}
