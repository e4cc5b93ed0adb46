package io.github.statuary.core.validation;

import io.github.statuary.GeneratedByStatuary;
import jakarta.validation.Path;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/** Where a method or a property is declared: in a class, and in those above it, since each may have the annotations. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class Declarations {

    private static final List<String> ACCESSORS = List.of("get", "is", "set");

    private Declarations() {}

    /** The declarations of a method. */
    static List<Method> of(Class<?> type, Path.MethodNode node) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> declaring : withSupertypes(type)) {
            for (Method method : declaring.getDeclaredMethods()) {
                if (method.getName().equals(node.getName())
                        && Arrays.asList(method.getParameterTypes()).equals(node.getParameterTypes())) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    /** The fields, getters and setters of a property. */
    static List<AnnotatedElement> of(Class<?> type, String property) {
        String suffix = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        List<AnnotatedElement> members = new ArrayList<>();
        for (Class<?> declaring : withSupertypes(type)) {
            for (Field field : declaring.getDeclaredFields()) {
                if (field.getName().equals(property)) {
                    members.add(field);
                }
            }
            for (Method method : declaring.getDeclaredMethods()) {
                String name = method.getName();
                if (name.equals(property) || ACCESSORS.stream().anyMatch(verb -> name.equals(verb + suffix))) {
                    members.add(method);
                }
            }
        }
        return members;
    }

    private static List<Class<?>> withSupertypes(Class<?> type) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> above = type; above != null && above != Object.class; above = above.getSuperclass()) {
            types.add(above);
            addInterfaces(above, types);
        }
        return types;
    }

    private static void addInterfaces(Class<?> type, List<Class<?>> types) {
        for (Class<?> above : type.getInterfaces()) {
            types.add(above);
            addInterfaces(above, types);
        }
    }
}
