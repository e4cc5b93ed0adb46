package io.github.statuary.processor.generate.status;

import com.palantir.javapoet.CodeBlock;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.DocText;

/** What a status means, as Javadoc. */
public final class StatusDoc {

    private StatusDoc() {}

    /** The meaning with the link and, for one that is out of use, the deprecation. */
    public static CodeBlock of(Status status) {
        CodeBlock.Builder doc =
                CodeBlock.builder().add("$L\n", summary(status)).add("$L", DocText.see(status.reference()));
        if (status.standing().isDeprecated()) {
            doc.add("\n@deprecated the registry keeps this status for old software only");
        }
        return doc.build();
    }

    /** The code, phrase and meaning. */
    public static String summary(Status status) {
        String name = status.phrase().isEmpty() ? "" : " " + status.phrase();
        return DocText.wrap(DocText.escape(status.code() + name + ": " + status.meaning()));
    }
}
