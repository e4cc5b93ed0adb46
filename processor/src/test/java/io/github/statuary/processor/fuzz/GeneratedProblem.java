package io.github.statuary.processor.fuzz;

import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.ProblemType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problem of a generated exception whose fields are all null, false or zero. */
record GeneratedProblem(Object problem, ProblemType type) {

    /** The problem, or null where a required header field must not be null. */
    static @Nullable GeneratedProblem of(Class<?> exception, ProblemType type) throws ReflectiveOperationException {
        Constructor<?> constructor = Arrays.stream(exception.getConstructors())
                .max((a, b) -> a.getParameterCount() - b.getParameterCount())
                .orElseThrow();
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(parameter -> Array.get(Array.newInstance(parameter, 1), 0))
                .toArray();
        try {
            Object made = constructor.newInstance(arguments);
            return new GeneratedProblem(exception.getMethod("problem").invoke(made), type);
        } catch (InvocationTargetException headerOfNull) {
            if (headerOfNull.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw headerOfNull;
        }
    }

    @Nullable
    Object get(String component) throws ReflectiveOperationException {
        return problem.getClass().getMethod(component).invoke(problem);
    }

    /** What the catalog's detail is with these values. */
    @Nullable
    String expectedDetail() {
        if (type.detail().isEmpty()) {
            return null;
        }
        StringBuilder detail = new StringBuilder();
        for (Part part : type.detail().get().parts()) {
            detail.append(part instanceof Text text ? text.text() : value(((Placeholder) part).field()));
        }
        return detail.toString();
    }

    /** The names of the members that are there though nothing was given: those of primitive types. */
    List<String> expectedMembers() {
        return type.fields().stream()
                .filter(field -> field.isPublic()
                        && field.required()
                        && !value(field.name()).equals("null"))
                .map(Field::name)
                .toList();
    }

    private String value(String field) {
        return type.field(field).orElseThrow().type() instanceof Scalar scalar
                ? switch (scalar) {
                    case BOOLEAN -> "false";
                    case INT, LONG -> "0";
                    case DOUBLE -> "0.0";
                    default -> "null";
                }
                : "null";
    }
}
