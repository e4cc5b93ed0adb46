package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** The mapper of {@link ValueInstantiationException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class Jackson3ValueInstantiationExceptionMapper extends JakartaRestProblemMapper<ValueInstantiationException> {

    /** For the Jakarta REST implementation. */
    public Jackson3ValueInstantiationExceptionMapper() {}

    @Override
    public Response toResponse(ValueInstantiationException thrown) {
        return toResponse(thrown, DatabindException.class);
    }
}
