package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.Field;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedMember;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A mapped class that has the type URI of another class, and another contract than that class.
 *
 * @param className the mapped class
 * @param words the arguments of the message
 */
public record SharedContract(String className, List<Object> words) {

    public SharedContract {
        words = List.copyOf(words);
    }

    /** All of a plan, in the order of the names of the classes. */
    public static List<SharedContract> find(GenerationPlan plan) {
        Map<String, Owner> owners = new HashMap<>();
        for (ProblemException problem : plan.problems()) {
            owners.put(
                    problem.type().type().toString(),
                    new Owner(
                            problem.className(),
                            problem.type().status(),
                            problem.type().fields()));
        }
        List<SharedContract> found = new ArrayList<>();
        for (MappedType mapped : plan.mappings().types()) {
            String type = mapped.problem().type().toString();
            Owner own = new Owner(
                    mapped.name().canonicalName(),
                    mapped.problem().status(),
                    mapped.problem().members().stream().map(MappedMember::field).toList());
            Owner first = mapped.problem().isBlank() ? null : owners.putIfAbsent(type, own);
            if (first != null) {
                found.addAll(own.differences(type, first));
            }
        }
        return found;
    }

    private record Owner(String className, int status, List<Field> fields) {

        List<SharedContract> differences(String type, Owner first) {
            List<SharedContract> differences = new ArrayList<>();
            if (status != first.status) {
                differences.add(difference(type, "status " + status, "status " + first.status, first));
            }
            for (Field field : fields) {
                for (Field other : first.fields) {
                    String here = LockedTypeSyntax.of(field.type()).text();
                    String there = LockedTypeSyntax.of(other.type()).text();
                    if (field.name().equals(other.name()) && other.isPublic() && !here.equals(there)) {
                        differences.add(
                                difference(type, "the member '" + field.name() + "' as " + here, "as " + there, first));
                    }
                }
            }
            return differences;
        }

        private SharedContract difference(String type, String here, String there, Owner first) {
            return new SharedContract(className, List.of(type, here, there, first.className));
        }
    }
}
