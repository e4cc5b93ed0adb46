package io.github.statuary.core.jakartarest;

import com.fasterxml.jackson.core.JsonParseException;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.content.Jackson2Content;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link JsonParseException}. The member {@code errors} tells where the content is no JSON. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(4900) /*}*/ // before the mapper that comes with Jackson's provider
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class JsonParseExceptionMapper extends JakartaRestProblemMapper<JsonParseException> {

    /** For the Jakarta REST implementation. */
    public JsonParseExceptionMapper() {}

    @Override
    public Response toResponse(JsonParseException thrown) {
        return JakartaRestErrors.toResponse(thrown, Jackson2Content.error(thrown), customizer());
    }
}
