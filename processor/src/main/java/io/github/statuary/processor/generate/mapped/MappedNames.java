package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.processor.plan.MappedType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names of the constants and methods of mapped types, each type with its own: {@code ORDER_NOT_FOUND}. */
final class MappedNames {

    private final MappedParts parts;
    private final Map<ClassName, String> constants = new LinkedHashMap<>();
    private final Map<ClassName, String> methods = new LinkedHashMap<>();

    MappedNames(List<MappedType> types, MappedParts parts) {
        this.parts = parts;
        Set<String> taken = new HashSet<>(Set.of("NUMBERS", "STATUS_CODES", "UNMAPPED"));
        Set<String> takenMethods = new HashSet<>();
        for (MappedType type : types) {
            String base = base(type.name());
            String constant = base;
            for (int next = 2; isTaken(constant, taken); next++) {
                constant = base + "_" + next;
            }
            taken.addAll(Set.of(constant, constant + "_TYPE", constant + "_HEADERS"));
            constants.put(type.name(), constant);
            // No overloads: the compiler would look at all of them for each call.
            String method = "describe" + String.join("", type.name().simpleNames());
            String unique = method;
            for (int next = 2; !takenMethods.add(unique); next++) {
                unique = method + "_" + next;
            }
            methods.put(type.name(), unique);
        }
    }

    /** The constant of the number by which the type is found. */
    String number(MappedType type) {
        return Objects.requireNonNull(constants.get(type.name()));
    }

    /** The constant of the type URI. */
    String typeUri(MappedType type) {
        return number(type) + "_TYPE";
    }

    /** The constant of the header fields. */
    String headers(MappedType type) {
        return number(type) + "_HEADERS";
    }

    /** The method that describes an object of the type. */
    String method(MappedType type) {
        return Objects.requireNonNull(methods.get(type.name()));
    }

    /** The expression for a constant or method of the type. */
    String in(MappedType type, String name) {
        return parts.nameOf(type).map(part -> part + "." + name).orElse(name);
    }

    private static boolean isTaken(String constant, Set<String> taken) {
        return taken.contains(constant) || taken.contains(constant + "_TYPE") || taken.contains(constant + "_HEADERS");
    }

    private static String base(ClassName name) {
        String constant = JavaNames.constant(String.join("_", name.simpleNames()));
        return constant.isEmpty() || Character.isDigit(constant.charAt(0)) ? "MAPPED_" + constant : constant;
    }
}
