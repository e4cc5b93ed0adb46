package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.validation.Violations;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link ConstraintViolationException}. The member {@code errors} tells what is not valid. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class ConstraintViolationExceptionMapper extends JakartaRestProblemMapper<ConstraintViolationException> {

    /** For the Jakarta REST implementation. */
    public ConstraintViolationExceptionMapper() {}

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return send(Violations.toResponse(
                thrown, JakartaRestParameters::error, JakartaRestNames.of(providers), customizer()));
    }
}
