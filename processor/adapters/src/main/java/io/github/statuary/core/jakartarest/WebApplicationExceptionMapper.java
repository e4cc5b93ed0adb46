package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problems;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link WebApplicationException}. It leaves a response with an entity as it is. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class WebApplicationExceptionMapper extends JakartaRestProblemMapper<WebApplicationException> {

    /** For the Jakarta REST implementation. */
    public WebApplicationExceptionMapper() {}

    @Override
    public Response toResponse(WebApplicationException thrown) {
        Response refusal = thrown.getResponse();
        int status = refusal.getStatus();
        if (refusal.hasEntity() || status < 400 || status > 599) {
            return refusal;
        }
        return status == 500 && !Problems.isCatchAll(thrown)
                ? send(FrameworkErrors.toResponse(thrown, customizer()))
                : send(FrameworkErrors.toResponse(
                        thrown, JakartaRestErrors.problem(status, thrown), refusal.getStringHeaders(), customizer()));
    }
}
