package io.github.statuary.core.content;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What Jackson 2 could not read: where it is no JSON, or which value is of another type. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Jackson2Content {

    private Jackson2Content() {}

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
        if (unreadable instanceof JsonMappingException mismatch) {
            for (JsonMappingException.Reference part : mismatch.getPath()) {
                if (part.getFieldName() == null && part.getIndex() < 0) {
                    break; // within something that has neither names nor indices
                }
                way.add(part.getFieldName() == null ? (Object) part.getIndex() : part.getFieldName());
            }
        }
        return FrameworkErrors.error(way, "Not a valid value.");
    }
}
