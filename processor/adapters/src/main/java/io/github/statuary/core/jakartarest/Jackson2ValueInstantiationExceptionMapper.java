package io.github.statuary.core.jakartarest;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.statuary.GeneratedByStatuary;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import javax.annotation.processing.Generated;

/** The mapper of {@link ValueInstantiationException}. It answers as what is wrapped would be answered. */
@Provider
/*{if Priority*/ @jakarta.annotation.Priority(6000) /*}*/
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public class Jackson2ValueInstantiationExceptionMapper extends JakartaRestProblemMapper<ValueInstantiationException> {

    /** For the Jakarta REST implementation. */
    public Jackson2ValueInstantiationExceptionMapper() {}

    @Override
    public Response toResponse(ValueInstantiationException thrown) {
        return toResponse(thrown, JsonMappingException.class);
    }
}
