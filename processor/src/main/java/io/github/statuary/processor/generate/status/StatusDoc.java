package io.github.statuary.processor.generate.status;

import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.DocText;

/** What a status means, as Javadoc. */
public final class StatusDoc {

    private StatusDoc() {}

    /** The meaning with the link and, for one that is out of use, the deprecation. */
    public static String of(Status status) {
        return summary(status) + "\n" + DocText.see(status.reference())
                + (status.standing().isDeprecated()
                        ? "\n@deprecated the registry keeps this status for old software only"
                        : "");
    }

    /** The code, phrase and meaning. */
    public static String summary(Status status) {
        String name = status.phrase().isEmpty() ? "" : " " + status.phrase();
        return DocText.wrap(DocText.escape(status.code() + name + ": " + status.meaning()));
    }
}
