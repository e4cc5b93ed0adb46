package io.github.statuary.processor.page;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.DocumentedStatus;
import io.github.statuary.processor.document.PublicMember;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages of every format say in the same words. */
final class Words {

    private static final Pattern RFC = Pattern.compile("\\brfc(\\d+)\\b.*?(?:#section-([\\d.]*\\d))?$");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n\\s*\\n\\s*");

    private Words() {}

    /** The code and the phrase. */
    static String of(DocumentedStatus status) {
        return status.phrase().isEmpty() ? Integer.toString(status.code()) : status.code() + " " + status.phrase();
    }

    /** The name of the document that defines a status: {@code RFC 9110, section 15.5.4}. */
    static String reference(DocumentedStatus status, PageWords words) {
        Matcher rfc = RFC.matcher(status.reference());
        if (!rfc.find()) {
            return words.definition();
        }
        String name = "RFC " + rfc.group(1);
        return rfc.group(2) == null ? name : words.section(name, rfc.group(2));
    }

    /** Whether a client may send the request again, in a sentence, if that is known. */
    static Optional<String> retry(DocumentedProblem problem, DocumentedStatus status, PageWords words) {
        boolean pause = problem.headers().stream().anyMatch("Retry-After"::equalsIgnoreCase);
        return problem.retryable().or(status::retryable).map(retryable -> words.retry(retryable, pause));
    }

    /** Plain text as its paragraphs. */
    static List<String> paragraphs(String text) {
        String stripped = text.replace("\r\n", "\n").strip();
        return stripped.isEmpty() ? List.of() : List.of(PARAGRAPHS.split(stripped));
    }

    /** A type in words. */
    static String type(FieldType type, DocumentModel model, PageWords words) {
        if (type instanceof ListOf list) {
            return words.arrayOf(type(list.element(), model, words));
        }
        if (type instanceof MapOf map) {
            return words.objectOf(type(map.value(), model, words));
        }
        if (type instanceof Enumeration constants) {
            return words.oneOf(constants.words());
        }
        if (type instanceof ObjectOf object) {
            return words.objectNamed(model.object(object).name());
        }
        return words.scalar((Scalar) type);
    }

    /** The objects that members consist of, also those within others, each once. */
    static List<DocumentedObject> objects(List<PublicMember> members, DocumentModel model) {
        Set<DocumentedObject> objects = new LinkedHashSet<>();
        Deque<Collection<PublicMember>> open = new ArrayDeque<>(List.of(members));
        while (!open.isEmpty()) {
            for (PublicMember member : open.remove()) {
                if (member.type().innermost() instanceof ObjectOf type && objects.add(model.object(type))) {
                    open.add(model.object(type).members());
                }
            }
        }
        return new ArrayList<>(objects);
    }

    /** The standing of a type in a word; empty for a usual one. */
    static String standing(PageEntry entry, PageWords words) {
        if (entry.problem().isEmpty()) {
            return words.retired();
        }
        if (entry.problem().get().deprecated().isPresent()) {
            return words.deprecated();
        }
        return entry.problem().get().draft() ? words.draft() : "";
    }

    /** The members of a JSON object, which is on one line, as it is written; what is between them is at their ends. */
    static List<String> members(String json) {
        List<String> members = new ArrayList<>();
        int depth = 0;
        int start = 1;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char letter = json.charAt(i);
            if (inString) {
                if (letter == '\\') {
                    i++;
                } else {
                    inString = letter != '"';
                }
            } else if (letter == '"') {
                inString = true;
            } else if (letter == '{' || letter == '[') {
                depth++;
            } else if (letter == '}' || letter == ']') {
                depth--;
            } else if (letter == ',' && depth == 1) {
                members.add(json.substring(start, i + 1));
                start = i + 1;
            }
        }
        members.add(json.substring(start, json.length() - 1));
        return members;
    }
}
