package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The responses to classes that know nothing of HTTP: no class is mapped here. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class MappedProblems {

    private MappedProblems() {}

    static boolean contains(Throwable failure) {
        return false;
    }

    static boolean isCatchAll(Throwable failure) {
        return false;
    }

    static int statusCodeOf(Throwable failure) {
        return HttpStatus.Code.INTERNAL_SERVER_ERROR;
    }

    static Problem problemOf(Throwable failure) {
        return Problem.of(HttpStatus.Code.INTERNAL_SERVER_ERROR);
    }

    static Map<String, List<String>> headersOf(Throwable failure) {
        return Map.of();
    }
}
