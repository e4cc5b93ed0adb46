package io.github.statuary.processor.generate.exception;

import io.github.statuary.processor.generate.header.RequiredHeader;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the three constructors that every status's exception has, each after the required header values.
 *
 * @param code the expression for the status code
 */
record ExceptionConstructors(JavaText text, TypeNames names, String self, int statusCode, String code) {

    void add(Branch branch, List<RequiredHeader> headers) {
        String arguments =
                headers.stream().map(header -> header.parameter() + ", ").collect(Collectors.joining());
        String message = "@param message " + branch.message + "\n";
        String string = names.of(String.class);
        String throwable = names.of(Throwable.class);
        begin("A " + statusCode + " that says no more than its phrase.", headers, "", List.of());
        text.line("this(" + arguments + "null, null);").close();
        boolean isPublic = branch == Branch.CLIENT_ERROR;
        begin(
                "A " + statusCode
                        + (isPublic
                                ? " with a detail that the client reads."
                                : " with a text for the log, which the client does not see."),
                headers,
                message,
                List.of(string + " message"));
        text.line("this(" + arguments + "message, null);").close();
        begin(
                "A " + statusCode
                        + (isPublic
                                ? " with a detail that the client reads, and a cause for the log."
                                : " with a text and a cause for the log, which the client does not see."),
                headers,
                message + ExceptionParts.CAUSE_DOC,
                List.of(string + " message", throwable + " cause"));
        if (headers.isEmpty()) {
            text.line("super(" + code + ", HeaderFields.NONE, message, cause);");
        } else {
            text.line("super(")
                    .indent()
                    .indent()
                    .line(code + ",")
                    .line(RequiredHeader.fields(headers) + ",")
                    .line("message,")
                    .line("cause);")
                    .unindent()
                    .unindent();
        }
        text.close();
    }

    /** The documentation and the line that opens a constructor. */
    private void begin(String summary, List<RequiredHeader> headers, String doc, List<String> parameters) {
        StringBuilder tags = new StringBuilder();
        List<String> all = new ArrayList<>();
        for (RequiredHeader header : headers) {
            all.add(names.of(header.type()) + " " + header.parameter());
            tags.append("@param ")
                    .append(header.parameter())
                    .append(' ')
                    .append(header.doc())
                    .append('\n');
        }
        all.addAll(parameters);
        tags.append(doc).append(failures(headers));
        text.member()
                .doc(tags.isEmpty() ? summary : summary + "\n\n" + tags)
                .line(JavaText.parenthesized("public " + self, all, " {"))
                .indent();
    }

    private static String failures(List<RequiredHeader> headers) {
        return headers.isEmpty()
                ? ""
                : headers.stream()
                        .map(RequiredHeader::failure)
                        .collect(Collectors.joining("; or ", "@throws IllegalArgumentException if ", ""));
    }
}
