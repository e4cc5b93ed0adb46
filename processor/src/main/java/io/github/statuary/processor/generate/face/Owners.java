package io.github.statuary.processor.generate.face;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.List;

/** The packages beside the core that answer for mapped classes, each with a number: first the own package, then those it uses. */
final class Owners {

    private static final String OWN = CoreTypes.MAPPED_PROBLEMS;
    private static final String BETWEEN_CASES = "\n            ";

    private final String corePackage;
    private final List<String> faces = new ArrayList<>();

    Owners(GenerationPlan plan) {
        this.corePackage = plan.corePackage();
        if (!plan.mappings().thrown().isEmpty()) {
            faces.add(OWN);
        }
        for (KnownPackage used : plan.used().direct()) {
            faces.add(face(used.name()));
        }
    }

    boolean isEmpty() {
        return faces.isEmpty();
    }

    /** The class that answers for the core. */
    String core() {
        return face(corePackage);
    }

    /** The cases of a method that all of them have. */
    String cases(String method) {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            cases.add("case " + (i + 1) + " -> " + faces.get(i) + "." + method + "(known);");
        }
        return String.join(BETWEEN_CASES, cases);
    }

    /** The cases of the responses. */
    String responses() {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            String response = faces.get(i).equals(OWN)
                    ? "ProblemResponse.of(MappedProblems.problemOf(known), MappedProblems.headersOf(known), customizer);"
                    : faces.get(i) + ".toResponse(known, customizer);";
            cases.add("case " + (i + 1) + " -> " + response);
        }
        return String.join(BETWEEN_CASES, cases);
    }

    /** The statements that return the number of a class. */
    String numbers() {
        StringBuilder statements = new StringBuilder();
        for (int i = 0; i < faces.size(); i++) {
            statements
                    .append(i == 0 ? "" : BETWEEN_CASES)
                    .append("if (")
                    .append(faces.get(i))
                    .append(".maps(type)) {\n                return ")
                    .append(i + 1)
                    .append(";\n            }");
        }
        return statements.toString();
    }

    private static String face(String packageName) {
        return packageName + "." + CoreTypes.PROBLEMS;
    }
}
