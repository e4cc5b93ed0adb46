package io.github.statuary.core.javalin;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.javalin.http.Context;
import io.javalin.validation.ValidationError;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What Javalin's validators find wrong with a request. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JavalinParameters {

    private static final String CONTENT = "REQUEST_BODY";

    /** What Javalin says where the application says nothing. */
    private static final Map<String, String> DETAILS = Map.of(
            "DESERIALIZATION_FAILED", "Not a valid value.",
            "NULLCHECK_FAILED", "Missing.",
            "TYPE_CONVERSION_FAILED", "Not a valid value.");

    private JavalinParameters() {}

    /** An element of the member {@code errors}. */
    static Map<String, Object> error(String name, ValidationError<?> mistake, Context context) {
        /*{if JsonMappingException*/
        if (mistake.exception() != null
                && mistake.exception().getClass().getName().startsWith("com.fasterxml.jackson.")) {
            return io.github.statuary.core.content.Jackson2Content.error(mistake.exception());
        }
        /*}*/
        String detail = DETAILS.getOrDefault(mistake.getMessage(), mistake.getMessage());
        if (name.equals(CONTENT)) {
            return FrameworkErrors.error(List.of(), detail);
        }
        String place = placeOf(name, context);
        if (place != null) {
            return FrameworkErrors.error(place, name, detail);
        }
        Map<String, Object> error = FrameworkErrors.error(List.of(), detail);
        error.put("name", name);
        return error;
    }

    /** Where the request has a parameter: a validator does not tell where it has looked. Null if it is missing. */
    private static String placeOf(String name, Context context) {
        if (context.pathParamMap().containsKey(name)) {
            return "path";
        }
        if (context.queryParamMap().containsKey(name)) {
            return "query";
        }
        if (context.header(name) != null) {
            return "header";
        }
        if (context.cookie(name) != null) {
            return "cookie";
        }
        return context.formParamMap().containsKey(name) ? "form" : null;
    }
}
