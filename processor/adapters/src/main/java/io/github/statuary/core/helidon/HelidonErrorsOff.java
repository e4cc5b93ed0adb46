package io.github.statuary.core.helidon;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.helidon.webserver.http.HttpRouting;
import javax.annotation.processing.Generated;

/** The handlers of exceptions that only wrap another one. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class HelidonErrorsOff {

    private final HelidonProblemFeature feature;

    HelidonErrorsOff(HelidonProblemFeature feature) {
        this.feature = feature;
    }

    void setup(HttpRouting.Builder routing) {
        Failures.wrappers().forEach(type -> routing.error(type, feature::answer));
    }
}
