package io.github.statuary.core.springwebmvc;

import io.github.statuary.GeneratedByStatuary;
import io.micrometer.observation.Observation;
import jakarta.servlet.http.HttpServletRequest;
import javax.annotation.processing.Generated;
import org.springframework.util.ClassUtils;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Tells the observation of a request what was thrown, so that metrics and traces show it although it is answered. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class WebMvcObservations {

    private static final boolean ARE_HERE =
            ClassUtils.isPresent("io.micrometer.observation.Observation", WebMvcObservations.class.getClassLoader());

    private static final String OBSERVATION = "org.springframework.web.filter.ServerHttpObservationFilter.observation";

    private WebMvcObservations() {}

    /** The observation itself also tells its listeners, such as those of traces; its context serves metrics only. */
    static void add(Throwable thrown, HttpServletRequest request) {
        if (!ARE_HERE) {
            return;
        }
        if (request.getAttribute(OBSERVATION) instanceof Observation observation) {
            observation.error(thrown);
        } else {
            ServerHttpObservationFilter.findObservationContext(request).ifPresent(context -> context.setError(thrown));
        }
    }
}
