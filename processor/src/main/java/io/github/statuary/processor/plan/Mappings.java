package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The classes that were there before Statuary, and what the response to each is.
 *
 * @param throwables those that can be thrown, each of which an adapter may name
 */
public record Mappings(List<ClassName> throwables) {

    /** No mapped class. */
    public static final Mappings NONE = new Mappings(List.of());

    public Mappings {
        throwables = List.copyOf(throwables);
    }
}
