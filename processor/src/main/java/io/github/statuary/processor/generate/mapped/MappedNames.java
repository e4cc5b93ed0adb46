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

/** The names of the constants of mapped types, each type with its own: {@code ORDER_NOT_FOUND}. */
final class MappedNames {

    private final Map<ClassName, String> constants = new LinkedHashMap<>();

    MappedNames(List<MappedType> types) {
        Set<String> taken = new HashSet<>(Set.of("NUMBERS", "STATUS_CODES", "UNMAPPED"));
        for (MappedType type : types) {
            String base = base(type.name());
            String constant = base;
            for (int next = 2; isTaken(constant, taken); next++) {
                constant = base + "_" + next;
            }
            taken.addAll(Set.of(constant, constant + "_TYPE", constant + "_HEADERS"));
            constants.put(type.name(), constant);
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

    private static boolean isTaken(String constant, Set<String> taken) {
        return taken.contains(constant) || taken.contains(constant + "_TYPE") || taken.contains(constant + "_HEADERS");
    }

    private static String base(ClassName name) {
        String constant = JavaNames.constant(String.join("_", name.simpleNames()));
        return constant.isEmpty() || Character.isDigit(constant.charAt(0)) ? "MAPPED_" + constant : constant;
    }
}
