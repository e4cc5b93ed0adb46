package io.github.statuary.processor.generate.exception;

import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.status.StatusDoc;
import io.github.statuary.processor.generate.text.JavaText;
import java.util.List;
import java.util.Locale;

/** The static methods of {@code RedirectionException} that take a {@code Location}, one for each status. */
final class RedirectionFactories {

    private RedirectionFactories() {}

    /** The methods as text, without the blanks at both ends. */
    static String of(List<Status> redirections) {
        JavaText text = new JavaText().indent();
        for (Status status : redirections) {
            String name = JavaNames.identifier(status.name().toLowerCase(Locale.ROOT));
            text.member()
                    .doc(StatusDoc.summary(status) + """


                            @param location where to look, absolute or relative
                            @return a new exception with that {@code Location}
                            @throws IllegalArgumentException if the location is null\
                            """ + DocText.see(status.reference()))
                    .line("public static RedirectionException " + name + "(URI location) {")
                    .indent()
                    .line("return to(HttpStatus.Code." + status.name() + ", location);")
                    .close();
        }
        return text.toString().strip();
    }
}
