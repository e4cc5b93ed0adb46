package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.RetiredType;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the lock of the problem types that a package has now. Drafts may still change, so they are left out. */
public final class CurrentLock {

    private CurrentLock() {}

    /**
     * The lock of a package.
     *
     * @param plan has the members that are not public, whose marks alone are in the lock
     */
    public static Lock of(DocumentModel model, GenerationPlan plan) {
        Map<String, DocumentedObject> objects = new HashMap<>();
        model.objects().forEach(object -> objects.put(object.key(), object));
        Map<String, Set<String>> hidden = hidden(plan);
        SortedMap<String, LockedProblem> problems = new TreeMap<>();
        for (DocumentedProblem problem : model.problems()) {
            if (!problem.draft()) {
                String type = problem.type().toString();
                Set<String> marks = hidden.getOrDefault(type, Set.of());
                problems.put(
                        type,
                        LockedProblem.current(
                                problem.status(),
                                problem.headers(),
                                CurrentMembers.of(problem.members(), objects),
                                marks));
            }
        }
        for (RetiredType retired : model.retired()) {
            problems.put(retired.type().toString(), LockedProblem.retired(0));
        }
        return new Lock(problems);
    }

    /** The marks of the hidden members by type URI. */
    private static Map<String, Set<String>> hidden(GenerationPlan plan) {
        Map<String, Set<String>> hidden = new HashMap<>();
        for (ProblemException problem : plan.problems()) {
            String type = problem.type().type().toString();
            for (Field field : problem.type().fields()) {
                if (!field.isPublic()) {
                    hidden.computeIfAbsent(type, none -> new TreeSet<>())
                            .add(HiddenName.of(type, MemberPath.of(field.name())));
                }
            }
        }
        return hidden;
    }
}
