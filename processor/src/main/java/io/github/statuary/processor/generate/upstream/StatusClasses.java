package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.StatusCategory;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.plan.StatusException;
import io.github.statuary.processor.plan.UpstreamNames;
import java.util.ArrayList;
import java.util.List;

/** Writes the classes of statuses in {@code UpstreamException}, each with its code. */
final class StatusClasses {

    private StatusClasses() {}

    /** The nested classes, the first of them without its indentation. */
    static String classes(List<StatusException> exceptions) {
        StringBuilder classes = new StringBuilder();
        for (StatusException exception : exceptions) {
            Status status = exception.status();
            String superclass = status.category() == StatusCategory.CLIENT_ERROR ? "ClientError" : "ServerError";
            classes.append("""

                        /** A received %s. */
                        @GeneratedByStatuary
                        public static class %s extends %s {
                            private static final long serialVersionUID = 1L;

                            /**
                             * For generated subclasses.
                             *
                             * @param received the response
                             */
                            protected %2$s(UpstreamResponse received) {
                                super(received);
                            }
                        }
                    """.formatted(
                            DocText.escape((status.code() + " " + status.phrase()).strip()), name(status), superclass));
        }
        return classes.toString().strip();
    }

    /** The cases of the codes. */
    static String cases(List<StatusException> exceptions) {
        List<String> cases = new ArrayList<>();
        for (StatusException exception : exceptions) {
            cases.add("case " + exception.status().code() + " -> new " + name(exception.status()) + "(received);");
        }
        return String.join("\n                ", cases);
    }

    private static String name(Status status) {
        return UpstreamNames.ofStatus(status.name());
    }
}
