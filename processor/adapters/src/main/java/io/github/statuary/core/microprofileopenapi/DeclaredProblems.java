package io.github.statuary.core.microprofileopenapi;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ClientErrorException;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.ServerErrorException;
import io.smallrye.openapi.model.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/**
 * What methods answer with, by the exceptions that they declare.
 *
 * <p>An answer is a status of OpenAPI, a blank, and the name of a response in {@code problems.openapi.json}; without that name, the
 * problem has no type of its own.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class DeclaredProblems {

    private static final String[] ANSWERS = {
        /*{answers*/
        "404 io.github.statuary.core.NotFoundException" /*}*/
    };

    private final IndexView index;
    private final Map<String, String> answers = new HashMap<>();

    private DeclaredProblems(IndexView index) {
        this.index = index;
        answers.put(HttpStatusException.class.getName(), "default");
        answers.put(ClientErrorException.class.getName(), "4XX");
        answers.put(ServerErrorException.class.getName(), "5XX");
        for (String answer : ANSWERS) {
            int name = answer.lastIndexOf(' ');
            answers.put(answer.substring(name + 1), answer.substring(0, name));
        }
    }

    /** The answers of each method that has some, by SmallRye's name for the method. */
    static Map<String, List<String>> byMethod(IndexView index) {
        return new DeclaredProblems(index).byMethod();
    }

    private Map<String, List<String>> byMethod() {
        Map<String, List<String>> declared = new HashMap<>();
        for (ClassInfo type : index.getKnownClasses()) {
            for (MethodInfo method : type.methods()) {
                List<String> found = answers(method);
                if (!found.isEmpty()) {
                    resources(type).forEach(resource -> declared.put(name(resource, method), found));
                }
            }
        }
        return declared;
    }

    private List<String> answers(MethodInfo method) {
        List<String> found = new ArrayList<>();
        for (Type exception : method.exceptions()) {
            String answer = answer(exception.name());
            if (answer != null && !found.contains(answer)) {
                found.add(answer);
            }
        }
        return found;
    }

    /** The answer to a class, or to the nearest type above it that has one; null if none has. */
    private String answer(DotName name) {
        String answer = answers.get(name.toString().replace('$', '.'));
        ClassInfo type = answer == null ? index.getClassByName(name) : null;
        if (type == null) {
            return answer;
        }
        for (DotName above : type.interfaceNames()) {
            answer = answer == null ? answer(above) : answer;
        }
        return answer == null && type.superName() != null ? answer(type.superName()) : answer;
    }

    /** The classes whose operations the methods of a type may be. */
    private List<ClassInfo> resources(ClassInfo type) {
        List<ClassInfo> resources = new ArrayList<>(List.of(type));
        resources.addAll(
                type.isInterface()
                        ? index.getAllKnownImplementations(type.name())
                        : index.getAllKnownSubclasses(type.name()));
        return resources;
    }

    private static String name(ClassInfo resource, MethodInfo method) {
        Operation operation = OASFactory.createOperation();
        Extensions.setMethodRef(operation, resource, method);
        return Extensions.getMethodRef(operation);
    }
}
