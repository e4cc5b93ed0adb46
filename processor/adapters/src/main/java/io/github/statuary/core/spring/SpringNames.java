package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.content.ContentNames;
import javax.annotation.processing.Generated;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** The names on the wire, from the JSON library that Spring reads content with. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class SpringNames {

    private SpringNames() {}

    /** The names of the application's mapper of JSON, if it is a bean, or else of a mapper with default settings. */
    static ContentNames of(ApplicationContext context) {
        ContentNames names = ContentNames.OF_JAVA;
        /*{if JsonMappingException*/
        if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            var mapper = bean(com.fasterxml.jackson.databind.ObjectMapper.class, context);
            names = new io.github.statuary.core.content.Jackson2Names(
                    mapper == null ? new com.fasterxml.jackson.databind.ObjectMapper() : mapper);
        }
        /*}*/
        /*{if ValueDeserializer*/
        if (isPresent("tools.jackson.databind.ObjectMapper")) {
            var mapper = bean(tools.jackson.databind.ObjectMapper.class, context);
            if (mapper != null || names == ContentNames.OF_JAVA) {
                names = new io.github.statuary.core.content.Jackson3Names(
                        mapper == null ? new tools.jackson.databind.ObjectMapper() : mapper);
            }
        }
        /*}*/
        return names;
    }

    /** The one bean of a class, or null. */
    static <T> T bean(Class<T> type, ApplicationContext context) {
        return context == null ? null : context.getBeanProvider(type).getIfUnique();
    }

    static boolean isPresent(String className) {
        return ClassUtils.isPresent(className, SpringNames.class.getClassLoader());
    }
}
