package io.github.statuary.core.micronaut;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.content.ContentNames;
import io.micronaut.context.BeanContext;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The names that Micronaut Serialization gives to properties by annotations. A naming strategy is not asked. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class MicronautNames implements ContentNames {

    private static final Map<String, String> ANNOTATIONS = Map.of(
            "io.micronaut.serde.config.annotation.SerdeConfig",
            "property",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "value");

    private MicronautNames() {}

    /** The names of the application's Jackson mapper, or else those of Micronaut Serialization. */
    static ContentNames of(BeanContext context) {
        /*{if JsonMappingException*/
        var mapper = context.findBean(com.fasterxml.jackson.databind.ObjectMapper.class);
        if (mapper.isPresent()) {
            return new io.github.statuary.core.content.Jackson2Names(mapper.get());
        }
        /*}*/
        return new MicronautNames();
    }

    @Override
    public List<Object> of(Type content, List<Object> way, Class<?> last) {
        List<Object> named = new ArrayList<>();
        Argument<?> type = Argument.of(content);
        for (Object step : way) {
            if (type.isOptional()) {
                type = elementOf(type);
            }
            if (type.isContainerType() || type.getType().isArray() || Map.class.isAssignableFrom(type.getType())) {
                named.add(step);
                type = elementOf(type);
                continue;
            }
            Optional<? extends BeanProperty<?, ?>> property = find(type.getType(), step);
            if (property.isEmpty() && last != null) {
                property = find(last, step);
            }
            named.add(property.map(MicronautNames::nameOf).orElse(String.valueOf(step)));
            type = property.isPresent() ? property.get().asArgument() : Argument.OBJECT_ARGUMENT;
        }
        return named;
    }

    private static Argument<?> elementOf(Argument<?> container) {
        if (container.getType().isArray()) {
            return Argument.of(container.getType().getComponentType());
        }
        Argument<?>[] parameters = container.getTypeParameters();
        return parameters.length == 0 ? Argument.OBJECT_ARGUMENT : parameters[parameters.length - 1];
    }

    private static Optional<? extends BeanProperty<?, ?>> find(Class<?> bean, Object name) {
        return BeanIntrospector.SHARED
                .findIntrospection(bean)
                .flatMap(introspection -> introspection.getProperty(String.valueOf(name)));
    }

    private static String nameOf(BeanProperty<?, ?> property) {
        for (Map.Entry<String, String> annotation : ANNOTATIONS.entrySet()) {
            Optional<String> name = property.stringValue(annotation.getKey(), annotation.getValue());
            if (name.isPresent()) {
                return name.get();
            }
        }
        return property.getName();
    }
}
