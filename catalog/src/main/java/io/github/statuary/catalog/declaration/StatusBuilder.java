package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.Retryable;
import io.github.statuary.catalog.model.Standing;
import io.github.statuary.catalog.model.Status;
import java.util.List;
import java.util.Optional;

/** Builds a status from its declaration. If the declaration has mistakes, so does the status. */
public record StatusBuilder(int code, Declaration<?> declaration) {

    /** The bundled status with the declared values in place of its own, or a new one. */
    public Status over(Optional<Status> refined) {
        return refined.map(this::refinement).orElseGet(this::custom);
    }

    private Status refinement(Status base) {
        String name = declaration.string(Key.NAME).orElse(base.name());
        return new Status(
                code,
                name,
                declaration.string(Key.PHRASE).orElse(base.phrase()),
                declaration.string(Key.DESCRIPTION).orElse(base.meaning()),
                declaration.string(Key.REFERENCE).orElse(base.reference()),
                base.requiredHeaders(),
                base.expectedHeaders(),
                base.optionalHeaders(),
                declaration.flag(Key.CONTENT, base.allowsContent()),
                declaration.flag(Key.CACHEABLE, base.cacheableByDefault()),
                retryable(base.retryable()),
                base.formerNames().stream()
                        .filter(former -> !former.equals(name))
                        .toList(),
                base.standing(),
                declaration.retryable().or(base::declaredRetryable),
                declaration.log().over(base.log()));
    }

    private Status custom() {
        String phrase = declaration.string(Key.PHRASE).orElse("");
        return new Status(
                code,
                declaration.string(Key.NAME).orElseGet(() -> JavaNames.constant(phrase)),
                phrase,
                declaration.string(Key.DESCRIPTION).orElse(""),
                declaration.string(Key.REFERENCE).orElse(""),
                List.of(),
                List.of(),
                List.of(),
                declaration.flag(Key.CONTENT, mayHaveContent(code)),
                declaration.flag(Key.CACHEABLE, false),
                retryable(false),
                List.of(),
                Standing.CUSTOM,
                declaration.retryable(),
                declaration.log());
    }

    /** Like the registered 502, a status after which only some requests may be sent again counts as retryable. */
    private boolean retryable(boolean otherwise) {
        return declaration.retryable().map(declared -> declared != Retryable.NO).orElse(otherwise);
    }

    /** Whether the protocol lets a response with that code have content (RFC 9110, sections 15.2, 15.3 and 15.4). */
    public static boolean mayHaveContent(int code) {
        return code >= 200 && code != 204 && code != 205 && code != 304;
    }
}
