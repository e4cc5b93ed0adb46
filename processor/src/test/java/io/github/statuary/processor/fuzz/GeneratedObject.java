package io.github.statuary.processor.fuzz;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ObjectType;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The record of an object in a catalog, each component of which has a value. */
record GeneratedObject(Object made, ObjectType type) {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Boolean.class, true),
            Map.entry(Integer.class, 1),
            Map.entry(Long.class, 1L),
            Map.entry(Double.class, 1.5),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(URI.class, URI.create("/a")),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ZERO),
            Map.entry(List.class, List.of()),
            Map.entry(Map.class, Map.of()));

    static GeneratedObject of(Class<?> record, ObjectType type) throws ReflectiveOperationException {
        return new GeneratedObject(made(record), type);
    }

    /** The names that it publishes, in their order. */
    Collection<?> publicNames() throws ReflectiveOperationException {
        return ((Map<?, ?>) made.getClass().getMethod("publicMembers").invoke(made)).keySet();
    }

    /** The names of the public fields, in the order of the catalog. */
    List<String> expectedNames() {
        return type.fields().stream().filter(Field::isPublic).map(Field::name).toList();
    }

    private static Object made(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = value(components[i].getType());
        }
        return record.getConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(arguments);
    }

    private static Object value(Class<?> type) throws ReflectiveOperationException {
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? made(type) : VALUES.get(type);
    }
}
