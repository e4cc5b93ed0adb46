package io.github.statuary.core.content;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import java.util.ArrayList;
import java.util.List;
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
     * An element of the member {@code errors}.
     *
     * @param unreadable what Jackson threw; its text, which may hold what was read, is not used
     * @return {@code line} and {@code column} if it is no JSON, or else the {@code pointer} to the value, as far as Jackson
     *     tells them
     */
    public static Map<String, Object> error(Throwable unreadable) {
        Throwable cause = unreadable;
        while (!(cause instanceof StreamReadException) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause(); // which may be within the reading of a part
        }
        if (cause instanceof StreamReadException malformed) {
            Map<String, Object> error = FrameworkErrors.error(List.of(), "Not valid JSON.");
            if (malformed.getLocation() != null) {
                error.put("line", malformed.getLocation().getLineNr());
                error.put("column", malformed.getLocation().getColumnNr());
            }
            return error;
        }
        List<Object> way = new ArrayList<>();
        if (unreadable instanceof JacksonException mismatch) {
            for (JacksonException.Reference part : mismatch.getPath()) {
                if (part.getPropertyName() == null && part.getIndex() < 0) {
                    break; // within something that has neither names nor indices
                }
                way.add(part.getPropertyName() == null ? (Object) part.getIndex() : part.getPropertyName());
            }
        }
        return FrameworkErrors.error(way, "Not a valid value.");
    }
}
