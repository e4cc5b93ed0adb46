package io.github.statuary.core.content;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import java.util.Map;
import javax.annotation.processing.Generated;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** What Jackson 3 could not read: where it is no JSON, or which value is of another type. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Jackson3Content {

    private Jackson3Content() {}

    /**
     * An element of the member {@code errors} of a problem.
     *
     * @param unreadable what Jackson threw
     * @return the line and column of what is no JSON, or the pointer to a value of another type
     */
    public static Map<String, Object> error(Throwable unreadable) {
        Throwable cause = unreadable;
        while (!(cause instanceof StreamReadException) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause(); // which may be within the reading of a part
        }
        if (cause instanceof StreamReadException malformed) {
            Map<String, Object> error = FrameworkErrors.error("", "Not valid JSON.");
            if (malformed.getLocation() != null) {
                error.put("line", malformed.getLocation().getLineNr());
                error.put("column", malformed.getLocation().getColumnNr());
            }
            return error;
        }
        StringBuilder path = new StringBuilder();
        if (unreadable instanceof JacksonException mismatch) {
            for (JacksonException.Reference part : mismatch.getPath()) {
                if (part.getPropertyName() == null) {
                    path.append('[').append(part.getIndex()).append(']');
                } else {
                    path.append(path.isEmpty() ? "" : ".").append(part.getPropertyName());
                }
            }
        }
        return FrameworkErrors.error(path.toString(), "Not a valid value.");
    }
}
