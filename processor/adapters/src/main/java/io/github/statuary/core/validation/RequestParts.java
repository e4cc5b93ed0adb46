package io.github.statuary.core.validation;

import io.github.statuary.GeneratedByStatuary;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Which parameters are parts of a request other than its content, as a framework knows it by their annotations. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
@FunctionalInterface
public interface RequestParts {

    /**
     * An element of the member {@code errors} about a parameter.
     *
     * @param annotated the parameter of a method, or a field or getter of an object that has several of them
     * @param name its name in Java, as far as it is known
     * @param detail what is wrong with it
     * @return the element, or null if it is not such a part
     */
    Map<String, Object> error(AnnotatedElement annotated, String name, String detail);
}
