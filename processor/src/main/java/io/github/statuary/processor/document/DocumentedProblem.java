package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.Retryable;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem type as clients see it.
 *
 * @param type the type URI
 * @param name the name in documents, in upper camel case: that of the class without {@code Exception}. Two types of a package may
 *     have the same name if one of them is of a mapped class
 * @param key the key in the catalog; empty for the type of a mapped class
 * @param title may be empty
 * @param detail the template of the detail, whose places stand for public members only
 * @param description plain text; may be empty
 * @param resolution what the caller can do; plain text
 * @param deprecated what to use instead; plain text. The type is deprecated if this is there
 * @param draft whether the type may still change
 * @param family the name of the family that the type belongs to
 * @param retryable whether a client may send the request again, if the catalog says so
 * @param members in the order of the declaration
 * @param headers the names of the header fields that every response has, without those that a server sets itself
 * @param example the public members of the catalog's example, with values as in {@code Documentation}
 * @param classes the qualified names of the classes with this response: the generated exception first, then the mapped classes
 */
public record DocumentedProblem(
        URI type,
        String name,
        Optional<String> key,
        int status,
        String title,
        Optional<DetailTemplate> detail,
        String description,
        Optional<String> resolution,
        Optional<String> deprecated,
        boolean draft,
        Optional<String> family,
        Optional<Retryable> retryable,
        List<PublicMember> members,
        List<String> headers,
        Optional<Map<String, Object>> example,
        List<String> classes) {

    public DocumentedProblem {
        members = List.copyOf(members);
        headers = List.copyOf(headers);
        example = example.map(values -> Collections.unmodifiableMap(new LinkedHashMap<>(values)));
        classes = List.copyOf(classes);
    }

    /** This problem type with another title, and with another detail if it has one. */
    public DocumentedProblem saying(String otherTitle, Optional<DetailTemplate> otherDetail) {
        return new DocumentedProblem(
                type,
                name,
                key,
                status,
                otherTitle,
                detail.isPresent() ? otherDetail : detail,
                description,
                resolution,
                deprecated,
                draft,
                family,
                retryable,
                members,
                headers,
                example,
                classes);
    }

    /** The member of that name. */
    public Optional<PublicMember> member(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }
}
