package io.github.statuary.core.jakartarest;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.content.ContentNames;
import jakarta.ws.rs.ext.Providers;
import javax.annotation.processing.Generated;

/** The names on the wire, from the JSON library that reads content. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class JakartaRestNames {

    private JakartaRestNames() {}

    /** The names of the mapper that a {@code ContextResolver} of the application has, or else of one with default settings. */
    static ContentNames of(Providers providers) {
        /*{if JsonMappingException*/
        if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            var resolver = providers.getContextResolver(
                    com.fasterxml.jackson.databind.ObjectMapper.class,
                    jakarta.ws.rs.core.MediaType.APPLICATION_JSON_TYPE);
            var mapper = resolver == null ? null : resolver.getContext(Object.class);
            return new io.github.statuary.core.content.Jackson2Names(
                    mapper == null ? new com.fasterxml.jackson.databind.ObjectMapper() : mapper);
        }
        /*}*/
        return ContentNames.OF_JAVA;
    }

    /** Whether a class that is not needed is there. */
    static boolean isPresent(String className) {
        try {
            Class.forName(className, false, JakartaRestNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
