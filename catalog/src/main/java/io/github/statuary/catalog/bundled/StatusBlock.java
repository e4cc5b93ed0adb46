package io.github.statuary.catalog.bundled;

import io.github.statuary.catalog.model.Standing;
import io.github.statuary.catalog.model.Status;
import java.util.ArrayList;
import java.util.List;

/** The values of one status in the bundled file while it is read. A missing value is empty. */
final class StatusBlock {

    private final int code;
    private String name = "";
    private String phrase = "";
    private String meaning = "";
    private String reference = "";
    private String required = "";
    private String expected = "";
    private String optional = "";
    private String content = "";
    private String cacheable = "";
    private String retryable = "";
    private String former = "";
    private String standing = "";
    private String expires = "";

    StatusBlock(int code) {
        this.code = code;
    }

    void put(String key, String value) {
        switch (key) {
            case "name" -> name = value;
            case "phrase" -> phrase = value;
            case "meaning" -> meaning = value;
            case "reference" -> reference = value;
            case "required" -> required = value;
            case "expected" -> expected = value;
            case "optional" -> optional = value;
            case "content" -> content = value;
            case "cacheable" -> cacheable = value;
            case "retryable" -> retryable = value;
            case "former" -> former = value;
            case "standing" -> standing = value;
            case "expires" -> expires = value;
            default -> throw damaged(path(key), "is not a known key");
        }
    }

    Status status() {
        Standing place = standing();
        check("phrase", phrase.isEmpty() == (place == Standing.UNUSED), "belongs to every status but an unused one");
        check("expires", expires.isEmpty() == (place != Standing.TEMPORARY), "belongs to a temporary status alone");
        check("name", !name.isEmpty(), "is missing");
        check("meaning", !meaning.isEmpty(), "is missing");
        check("reference", !reference.isEmpty(), "is missing");
        return new Status(
                code,
                name,
                phrase,
                meaning,
                reference,
                words("required", required),
                words("expected", expected),
                words("optional", optional),
                !marked("content", content, "none"),
                marked("cacheable", cacheable, "true"),
                marked("retryable", retryable, "true"),
                words("former", former),
                place);
    }

    private Standing standing() {
        return switch (standing) {
            case "" -> Standing.CURRENT;
            case "deprecated" -> Standing.DEPRECATED;
            case "obsolete" -> Standing.OBSOLETE;
            case "temporary" -> Standing.TEMPORARY;
            case "unused" -> Standing.UNUSED;
            default -> throw damaged(path("standing"), "is not a standing");
        };
    }

    private List<String> words(String key, String list) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String word : list.split(",", -1)) {
            String stripped = word.strip();
            check(key, !stripped.isEmpty(), "has an empty word");
            words.add(stripped);
        }
        return words;
    }

    /** Whether the value is there; only one value is allowed. */
    private boolean marked(String key, String value, String mark) {
        check(key, value.isEmpty() || value.equals(mark), "has another value than the one it can have");
        return !value.isEmpty();
    }

    private void check(String key, boolean right, String otherwise) {
        if (!right) {
            throw damaged(path(key), otherwise);
        }
    }

    private String path(String key) {
        return Integer.toString(code).concat(".").concat(key);
    }

    static IllegalStateException damaged(String path, String what) {
        return new IllegalStateException(
                "iana.properties: ".concat(path).concat(" ").concat(what));
    }
}
