package io.github.statuary.processor.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A class whose response is in the OpenAPI documents of its package.
 *
 * @param name the qualified name
 * @param response the name of the response among the components of the documents
 */
public record DocumentedClass(String name, int status, String response) {

    /** All classes, in the order of their type URIs. */
    public static List<DocumentedClass> of(DocumentModel model) {
        SchemaNames names = new SchemaNames(model);
        List<DocumentedClass> classes = new ArrayList<>();
        for (DocumentedProblem problem : model.problems()) {
            for (String name : problem.classes()) {
                classes.add(new DocumentedClass(name, problem.status(), names.ofResponse(problem)));
            }
        }
        return classes;
    }
}
