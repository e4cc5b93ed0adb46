package io.github.statuary.core.content;

import io.github.statuary.GeneratedByStatuary;
import java.lang.reflect.Type;
import java.util.List;
import javax.annotation.processing.Generated;

/** The names that the properties of content have on the wire, where a library reads them as Java objects. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
@FunctionalInterface
public interface ContentNames {

    /** The names in Java, for a library that renames nothing or is not known here. */
    ContentNames OF_JAVA = (content, way, last) -> way;

    /**
     * The way to a value on the wire.
     *
     * @param content the type that the content is read as
     * @param way the way to the value in Java: names of properties, keys of maps, and indices of elements
     * @param last the class of the last object on the way, which may be a subclass of the declared one; or null
     * @return the same way, with the properties as they are called on the wire
     */
    List<Object> of(Type content, List<Object> way, Class<?> last);
}
