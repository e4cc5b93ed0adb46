package io.github.statuary.core.content;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.statuary.GeneratedByStatuary;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** The names that Jackson 2 gives to properties: by annotations, by mix-ins, or by a naming strategy. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Jackson2Names implements ContentNames {

    private final ObjectMapper mapper;

    /**
     * The names that a mapper reads.
     *
     * @param mapper what reads the content
     */
    public Jackson2Names(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Object> of(Type content, List<Object> way, Class<?> last) {
        try {
            return named(mapper.constructType(content), way, last == null ? null : mapper.constructType(last));
        } catch (RuntimeException unreadable) {
            return way; // a type that Jackson does not understand, so that the content was read by something else
        }
    }

    private List<Object> named(JavaType content, List<Object> way, JavaType last) {
        List<Object> named = new ArrayList<>();
        NameTransformer unwrapped = NameTransformer.NOP;
        JavaType type = content;
        for (Object step : way) {
            while (type != null && type.isReferenceType()) {
                type = type.getContentType(); // such as that of an Optional
            }
            if (type != null && type.isContainerType()) {
                named.add(step);
                type = type.getContentType();
                continue;
            }
            BeanDescription bean = describe(type);
            if (bean != null && bean.findJsonValueAccessor() != null) {
                return named; // the value stands for the whole object
            }
            BeanPropertyDefinition property = find(bean, step);
            property = property == null ? find(describe(last), step) : property;
            NameTransformer inside = property == null ? null : unwrapping(property);
            if (inside == null) {
                named.add(property == null ? step : unwrapped.transform(property.getName()));
                unwrapped = NameTransformer.NOP;
            } else {
                unwrapped = NameTransformer.chainedTransformer(unwrapped, inside);
            }
            type = property == null ? null : property.getPrimaryType();
        }
        return named;
    }

    private BeanDescription describe(JavaType type) {
        return type == null ? null : mapper.getDeserializationConfig().introspect(type);
    }

    private static BeanPropertyDefinition find(BeanDescription bean, Object name) {
        if (bean != null) {
            for (BeanPropertyDefinition property : bean.findProperties()) {
                if (property.getInternalName().equals(name)) {
                    return property;
                }
            }
        }
        return null;
    }

    private NameTransformer unwrapping(BeanPropertyDefinition property) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        return config.getAnnotationIntrospector().findUnwrappingNameTransformer(property.getPrimaryMember());
    }
}
