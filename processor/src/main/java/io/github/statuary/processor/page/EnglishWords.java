package io.github.statuary.processor.page;

import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.Retryable;
import java.util.List;

/** The fixed words in English. */
final class EnglishWords implements PageWords {

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String problemTypes() {
        return "Problem types";
    }

    @Override
    public String allProblemTypes() {
        return "All problem types of this service";
    }

    @Override
    public String aboutProblems(String rfc, String mediaType) {
        return "Errors of this service are problems of " + rfc + ", sent as " + mediaType + ".";
    }

    @Override
    public String deprecated() {
        return "Deprecated";
    }

    @Override
    public String draft() {
        return "Draft";
    }

    @Override
    public String whatADraftIs() {
        return "This type may still change.";
    }

    @Override
    public String retired() {
        return "Retired";
    }

    @Override
    public String whatRetiredMeans() {
        return "No response has this type any more. Its URI stays taken.";
    }

    @Override
    public String whatToDo() {
        return "What to do";
    }

    @Override
    public String tryAgain() {
        return "Try again?";
    }

    @Override
    public String retry(Retryable retryable, boolean pause) {
        String after = pause ? ", after the time in Retry-After" : "";
        return switch (retryable) {
            case NO -> "No. The same request would fail again.";
            case YES -> "Yes. The request had no effect, so any request may be sent again" + after + ".";
            case IF_IDEMPOTENT ->
                "Only if the method of the request is idempotent, such as GET, PUT or DELETE" + after
                        + ": the first request may have had an effect.";
        };
    }

    @Override
    public String members() {
        return "Members";
    }

    @Override
    public String member() {
        return "member";
    }

    @Override
    public String type() {
        return "type";
    }

    @Override
    public String meaning() {
        return "meaning";
    }

    @Override
    public String standardMembers() {
        return "Every problem also has the members of RFC 9457: type, title and status, and it may have detail and instance.";
    }

    @Override
    public String headerFields() {
        return "Header fields";
    }

    @Override
    public String example() {
        return "Example";
    }

    @Override
    public String definition() {
        return "its definition";
    }

    @Override
    public String section(String rfc, String section) {
        return rfc + ", section " + section;
    }

    @Override
    public String optional() {
        return ", optional";
    }

    @Override
    public String object() {
        return "Object";
    }

    @Override
    public String objectNamed(String name) {
        return "object " + name;
    }

    @Override
    public String arrayOf(String elements) {
        return "array of " + elements;
    }

    @Override
    public String objectOf(String values) {
        return "object with values of " + values;
    }

    @Override
    public String oneOf(List<String> words) {
        return "one of " + String.join(", ", words);
    }

    @Override
    public String scalar(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case INT, LONG -> "integer";
            case DECIMAL, DOUBLE -> "number";
            case URI -> "string (URI)";
            case UUID -> "string (UUID)";
            case DATE -> "string (date)";
            case DATE_TIME -> "string (date and time)";
            case DURATION -> "string (duration, such as PT1M30S)";
        };
    }
}
