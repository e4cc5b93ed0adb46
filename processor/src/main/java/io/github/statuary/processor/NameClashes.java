package io.github.statuary.processor;

import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.StatusException;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.ClassPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds generated types with the name of a user's type. The catalog's rules find clashes between generated types. */
final class NameClashes {

    private NameClashes() {}

    /** One mistake for each taken name. */
    static List<Mistake> find(List<GeneratedType> types, GenerationPlan plan, ClassPath classPath, Place place) {
        List<Mistake> mistakes = new ArrayList<>();
        Set<String> own = classPath.sourceTypes();
        for (GeneratedType generated : types) {
            String name = generated.name();
            if (generated.packageName().equals(plan.packageName()) && own.contains(name)) {
                mistakes.add(Message.TYPE_EXISTS.at(place, generated.qualifiedName(), remedy(name, plan)));
            }
        }
        return mistakes;
    }

    private static String remedy(String name, GenerationPlan plan) {
        for (StatusException exception : plan.exceptions()) {
            if (exception.className().equals(name)) {
                return "Rename it, set exceptionPrefix or exceptionSuffix, or list under exceptions only the codes that"
                        + " need a class, without " + exception.status().code() + ".";
            }
        }
        return "Rename it, or annotate a package of its own.";
    }
}
