package io.github.statuary.processor.plan;

import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.ProblemClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the header fields of a claim, checks their form and the fields that the status requires, and adds companion fields. */
final class HeaderRules {

    private HeaderRules() {}

    static List<HeaderField> fields(ProblemClaim claim, Optional<Status> status, Collection<Mistake> mistakes) {
        List<HeaderField> fields = new ArrayList<>();
        boolean wellFormed = true;
        for (Given<String> header : claim.headers()) {
            int colon = header.value().indexOf(':');
            String value = header.value().substring(colon + 1).strip();
            int wrong = wrongCharacter(value);
            wellFormed &= colon >= 1 && wrong < 0;
            if (colon < 1) {
                mistakes.add(Message.HEADER_FORM.at(header.place(), printable(header.value()), "it has no name"));
            } else if (wrong >= 0) {
                String character = String.format("it has the character U+%04X", wrong);
                mistakes.add(Message.HEADER_FORM.at(header.place(), printable(header.value()), character));
            } else {
                fields.add(new HeaderField(name(header), value));
                BundledHeaders.companion(name(header))
                        .ifPresent(brought -> fields.add(new HeaderField(brought.name(), brought.value())));
            }
        }
        for (String required : status.map(Status::requiredHeaders).orElse(List.of())) {
            if (wellFormed && fields.stream().noneMatch(field -> field.name().equalsIgnoreCase(required))) {
                mistakes.add(Message.HEADER_MISSING.at(
                        claim.status().place(), claim.status().value(), required));
            }
        }
        return fields;
    }

    /** The text before the colon. */
    static String name(Given<String> header) {
        return header.value().substring(0, Math.max(0, header.value().indexOf(':')));
    }

    /** The first character that a header value must not have (RFC 9110 section 5.5), or -1. */
    private static int wrongCharacter(String value) {
        return value.chars()
                .filter(character -> character < ' ' && character != '\t' || character == 0x7F || character > 0xFF)
                .findFirst()
                .orElse(-1);
    }

    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
