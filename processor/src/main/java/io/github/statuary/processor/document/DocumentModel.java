package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.FieldType.ObjectOf;
import java.util.List;
import java.util.Optional;

/**
 * What is public of the problem types of one package: everything that a lock or a document may contain.
 *
 * <p>Nothing here leads to a member that is log-only or secret, to its type, or to its name. A writer that has only this model
 * cannot publish one.
 *
 * @param packageName the annotated package
 * @param base the first part of type URIs, if a catalog has one
 * @param language the language of the texts, as a tag of BCP 47
 * @param statuses the statuses that problem types have, in the order of the codes
 * @param problems the problem types that have a type URI, drafts included, each URI once and in the order of the URIs: those of
 *     the catalogs, and those of mapped classes
 * @param retired the types that are no longer sent, in the order of their URIs
 * @param objects the objects that members consist of, in the order of their keys
 * @param translations the texts in other languages, in the order in which the package names these
 */
public record DocumentModel(
        String packageName,
        Optional<String> base,
        String language,
        List<DocumentedStatus> statuses,
        List<DocumentedProblem> problems,
        List<RetiredType> retired,
        List<DocumentedObject> objects,
        List<DocumentTranslation> translations) {

    public DocumentModel {
        statuses = List.copyOf(statuses);
        problems = List.copyOf(problems);
        retired = List.copyOf(retired);
        objects = List.copyOf(objects);
        translations = List.copyOf(translations);
    }

    /** The status of a problem type. */
    public DocumentedStatus status(DocumentedProblem problem) {
        for (DocumentedStatus status : statuses) {
            if (status.code() == problem.status()) {
                return status;
            }
        }
        return new DocumentedStatus(problem.status(), "", "", Optional.empty());
    }

    /** The object to which the type of a member refers. */
    public DocumentedObject object(ObjectOf type) {
        for (DocumentedObject object : objects) {
            if (object.key().equals(type.name())) {
                return object;
            }
        }
        throw new IllegalArgumentException("no object " + type.name());
    }
}
