package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.FrameworkErrors;
import io.github.statuary.core.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** What is wrong with a request that an implementation of Jakarta REST refuses, as far as its exception tells it. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JakartaRestErrors {

    private static final String INVALID = "Not a valid value.";

    /** RESTEasy names the parameter in its text only; the value, which follows, is not looked at. */
    private static final Pattern OF_RESTEASY =
            Pattern.compile("RESTEASY003870: [^\"]*?(Query|Path|Header|Cookie|Form|Matrix)Param\\(\"([^\"]*)\"\\)");

    private JakartaRestErrors() {}

    /** The problem of a refusal: what is wrong with the request, or else the application's own words. */
    static Problem problem(int status, WebApplicationException thrown) {
        List<Map<String, Object>> errors = status < 500 ? of(thrown) : List.of();
        return errors.isEmpty()
                ? ApplicationWords.problem(status, thrown)
                : Problem.of(status).with("errors", errors);
    }

    /** The response to content that could not be read. */
    static Response toResponse(Throwable thrown, Map<String, Object> error, UnaryOperator<Problem> customizer) {
        Problem problem = Problem.of(400).with("errors", List.of(error));
        return JakartaRestProblemMapper.send(FrameworkErrors.toResponse(thrown, problem, Map.of(), customizer));
    }

    private static List<Map<String, Object>> of(WebApplicationException thrown) {
        List<Map<String, Object>> errors = new ArrayList<>();
        /*{if ParamException*/
        if (JakartaRestNames.isPresent("org.glassfish.jersey.server.ParamException")
                && thrown instanceof org.glassfish.jersey.server.ParamException ofJersey) {
            String place = JakartaRestParameters.placeOf(ofJersey.getParameterType());
            if (place != null) {
                errors.add(FrameworkErrors.error(place, ofJersey.getParameterName(), INVALID));
            }
        }
        /*}*/
        /*{if JsonMappingException*/
        if (JakartaRestNames.isPresent("com.fasterxml.jackson.databind.JsonMappingException")
                && thrown.getCause() instanceof com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            errors.add(io.github.statuary.core.content.Jackson2Content.error(unreadable));
        }
        /*}*/
        Matcher parameter = OF_RESTEASY.matcher(String.valueOf(thrown.getMessage()));
        if (parameter.lookingAt()) {
            String place = parameter.group(1).toLowerCase(Locale.ROOT);
            errors.add(FrameworkErrors.error(place.equals("matrix") ? "path" : place, parameter.group(2), INVALID));
        }
        return errors;
    }
}
