package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.Map;
import javax.annotation.processing.Generated;

/** A value with members of its own, which is a JSON object in a problem: the generated records of a catalog's objects. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public interface ProblemObject {

    /**
     * What a response shows of this object.
     *
     * @return the public members that have a value, in their order
     */
    Map<String, Object> publicMembers();
}
