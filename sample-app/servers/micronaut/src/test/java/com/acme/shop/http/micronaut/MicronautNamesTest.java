package com.acme.shop.http.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.Review;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.BeanContext;
import io.micronaut.context.DefaultBeanContext;
import io.micronaut.inject.BeanDefinitionReference;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The names on the wire in an application without Jackson, as Micronaut Serialization knows them. */
@DisabledIfSystemProperty(
        named = "shop.frameworkErrors",
        matches = "false",
        disabledReason = "the default mode has no such class")
class MicronautNamesTest {

    @Test
    void the_name_is_that_of_the_annotation() {
        assertThat(of(Review.class, "photos", 1)).containsExactly("photo_urls", 1);
        assertThat(of(Review.class, "stars")).containsExactly("stars");
    }

    @Test
    void the_way_goes_on_in_what_a_property_holds() {
        assertThat(of(Review.class, "sellerNote", "text")).containsExactly("seller_note", "full_text");
        assertThat(of(Review.class, "lines", 0, "text")).containsExactly("lines", 0, "text");
        assertThat(of(Review.class, "notes", "sellerNote", "text")).containsExactly("notes", "sellerNote", "text");
    }

    @Test
    void an_optional_is_no_step() throws Exception {
        assertThat(of(content("optional"), "text")).containsExactly("full_text");
    }

    @Test
    void indices_and_keys_have_no_other_names() throws Exception {
        assertThat(of(content("list"), 0, "text")).containsExactly(0, "full_text");
        assertThat(of(content("array"), 0, "text")).containsExactly(0, "full_text");
        assertThat(of(content("map"), "text", "text")).containsExactly("text", "full_text");
        assertThat(of(content("raw"), 0, "text")).containsExactly(0, "text");
    }

    @Test
    void what_is_not_declared_is_looked_for_in_the_last_object() throws Exception {
        assertThat(within(Review.Note.class, content("raw"), List.of(0, "text")))
                .containsExactly(0, "full_text");
        assertThat(within(Review.Line.class, Review.Note.class, List.of("text")))
                .containsExactly("full_text");
    }

    @Test
    void what_nobody_declares_keeps_its_name() {
        assertThat(of(Object.class, "text", 3)).containsExactly("text", "3");
        assertThat(within(Review.Note.class, Review.class, List.of("nothing"))).containsExactly("nothing");
    }

    @Test
    void the_mapper_of_jackson_is_asked_where_there_is_one() {
        try (BeanContext beans = ApplicationContext.run()) {
            assertThat(MicronautNames.of(beans)).isNotInstanceOf(MicronautNames.class);
        }
    }

    private static List<Object> of(Type content, Object... way) {
        return within(null, content, List.of(way));
    }

    private static List<Object> within(Class<?> last, Type content, List<Object> way) {
        return MicronautNames.of(new WithoutBeans()).of(content, way, last);
    }

    private static Type content(String field) throws NoSuchFieldException {
        return Contents.class.getDeclaredField(field).getGenericType();
    }

    @SuppressWarnings("rawtypes") // as an application may have one
    private record Contents(
            Optional<Review.Note> optional,
            List<Review.Note> list,
            Review.Note[] array,
            Map<String, Review.Note> map,
            List raw) {}

    /** What is on the class path is no bean here. */
    @SuppressWarnings("overrides") // as Micronaut has it
    private static final class WithoutBeans extends DefaultBeanContext {
        @Override
        @SuppressWarnings("rawtypes") // as Micronaut has it
        protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
            return List.of();
        }
    }
}
