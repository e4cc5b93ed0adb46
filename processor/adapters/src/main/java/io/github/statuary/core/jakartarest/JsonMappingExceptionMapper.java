package io.github.statuary.core.jakartarest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.content.Jackson2Content;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/**
 * The mapper of {@link JsonMappingException}. The member {@code errors} points at the value that could not be read.
 *
 * <p>What cannot be written, and a class that Jackson does not understand, are failures of the application: a 500.
 */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(4900) /*}*/ // before the mapper that comes with Jackson's provider
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class JsonMappingExceptionMapper extends JakartaRestProblemMapper<JsonMappingException> {

    /** For the Jakarta REST implementation. */
    public JsonMappingExceptionMapper() {}

    @Override
    public Response toResponse(JsonMappingException thrown) {
        boolean read = thrown.getProcessor() instanceof JsonParser && !(thrown instanceof InvalidDefinitionException);
        return !read || Failures.isNamed(thrown) || Failures.ofAnotherPackage(thrown) != null
                ? super.toResponse(thrown)
                : JakartaRestErrors.toResponse(thrown, Jackson2Content.error(thrown), customizer());
    }
}
