package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.ObjectType;
import java.util.List;

/** The lists and maps of a plan, which its classes and records copy. */
final class Containers {

    private Containers() {}

    /** Whether there is one, in plain code, since each first lambda costs a compiler that has just been started. */
    static boolean anyIn(GenerationPlan plan) {
        for (ProblemException problem : plan.problems()) {
            if (anyIn(problem.type().fields())) {
                return true;
            }
        }
        for (UpstreamType upstreamType : plan.upstream().types()) {
            if (anyIn(upstreamType.type().fields())) {
                return true;
            }
        }
        return anyInObjects(plan.objects())
                || anyInObjects(plan.upstream().objectsOfServices().received());
    }

    private static boolean anyInObjects(List<ObjectType> objects) {
        for (ObjectType object : objects) {
            if (anyIn(object.fields())) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIn(List<Field> fields) {
        for (Field field : fields) {
            if (field.type() instanceof ListOf || field.type() instanceof MapOf) {
                return true;
            }
        }
        return false;
    }
}
