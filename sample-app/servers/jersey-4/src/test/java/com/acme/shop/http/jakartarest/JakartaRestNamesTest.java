package com.acme.shop.http.jakartarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Review;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Whose mapper of Jackson gives the names. */
@DisabledIfSystemProperty(
        named = "shop.frameworkErrors",
        matches = "false",
        disabledReason = "the default mode has no such class")
class JakartaRestNamesTest {
    private static final ObjectMapper KEBAB =
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE);

    @Test
    void the_mapper_of_the_application_is_asked() {
        assertThat(sellersName(type -> type == Object.class ? KEBAB : null)).isEqualTo("sellers-name");
    }

    @Test
    void without_one_the_names_are_those_of_the_annotations() {
        assertThat(sellersName(null)).isEqualTo("sellersName");
        assertThat(sellersName(type -> null)).isEqualTo("sellersName");
        assertThat(JakartaRestNames.of(new OneResolver(null)).of(Review.class, List.of("photos"), null))
                .containsExactly("photo_urls");
    }

    @Test
    void a_class_may_be_missing() {
        assertThat(JakartaRestNames.isPresent("com.acme.shop.Review")).isTrue();
        assertThat(JakartaRestNames.isPresent("com.acme.shop.Nothing")).isFalse();
    }

    private static Object sellersName(ContextResolver<ObjectMapper> resolver) {
        return JakartaRestNames.of(new OneResolver(resolver))
                .of(Sale.class, List.of("sellersName"), null)
                .get(0);
    }

    private record Sale(String sellersName) {}

    /** What an implementation finds among an application's classes. */
    private record OneResolver(ContextResolver<ObjectMapper> resolver) implements Providers {
        @Override
        @SuppressWarnings("unchecked") // asked for this class only
        public <T> ContextResolver<T> getContextResolver(Class<T> contextType, MediaType mediaType) {
            assertThat(contextType).isEqualTo(ObjectMapper.class);
            return (ContextResolver<T>) resolver;
        }

        @Override
        public <T> MessageBodyReader<T> getMessageBodyReader(
                Class<T> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return null;
        }

        @Override
        public <T> MessageBodyWriter<T> getMessageBodyWriter(
                Class<T> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return null;
        }

        @Override
        public <T extends Throwable> ExceptionMapper<T> getExceptionMapper(Class<T> type) {
            return null;
        }
    }
}
