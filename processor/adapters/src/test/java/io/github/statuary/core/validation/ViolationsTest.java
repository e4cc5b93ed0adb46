package io.github.statuary.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.statuary.core.content.ContentNames;
import io.github.statuary.core.jakartarest.JakartaRestParameters;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Where Hibernate Validator finds a violation. */
class ViolationsTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void keys_and_indices_are_steps() {
        assertThat(pointerOf(new Content(List.of("x", " "), Map.of(), Set.of(), Optional.empty(), Map.of())))
                .isEqualTo("#/texts/1");
        assertThat(pointerOf(new Content(
                        List.of(), Map.of("a.b[0]/~", new Line(" ")), Set.of(), Optional.empty(), Map.of())))
                .isEqualTo("#/lines/a.b%5B0%5D~1~0/text");
        assertThat(pointerOf(new Content(
                        List.of(),
                        Map.of(),
                        Set.of(),
                        Optional.empty(),
                        Map.of("k", List.of(new Line("x"), new Line(" "))))))
                .isEqualTo("#/nested/k/1/text");
    }

    @Test
    void a_key_that_is_not_valid_is_the_last_step() {
        assertThat(pointerOf(new Content(List.of(), Map.of(" ", new Line("x")), Set.of(), Optional.empty(), Map.of())))
                .isEqualTo("#/lines/%20");
    }

    @Test
    void an_optional_is_no_step() {
        assertThat(pointerOf(new Content(List.of(), Map.of(), Set.of(), Optional.of(new Line(" ")), Map.of())))
                .isEqualTo("#/first/text");
    }

    @Test
    void what_has_no_index_is_pointed_at_as_a_whole() {
        assertThat(pointerOf(new Content(List.of(), Map.of(), Set.of(new Line(" ")), Optional.empty(), Map.of())))
                .isEqualTo("#/set");
    }

    @Test
    void a_parameter_is_named_by_the_annotation_of_the_interface() throws Exception {
        assertThat(errorsOf(new Shop(), "search", new Class<?>[] {int.class}, 9))
                .containsExactly(
                        Map.ofEntries(entry("detail", "At most 5."), entry("in", "query"), entry("name", "stars")));
    }

    @Test
    void a_part_of_an_object_of_parameters_is_named() throws Exception {
        assertThat(errorsOf(new Shop(), "list", new Class<?>[] {Page.class}, new Page(99)))
                .containsExactly(
                        Map.ofEntries(entry("detail", "At most 50."), entry("in", "query"), entry("name", "size")));
    }

    @Test
    void content_is_pointed_at() throws Exception {
        assertThat(errorsOf(new Shop(), "add", new Class<?>[] {List.class}, List.of(new Line(" "))))
                .containsExactly(Map.of("detail", "Some text.", "pointer", "#/0/text"));
    }

    private static Object pointerOf(Object content) {
        return errors(new ConstraintViolationException(VALIDATOR.validate(content)))
                .get(0)
                .get("pointer");
    }

    private static List<Map<String, Object>> errorsOf(Object bean, String name, Class<?>[] types, Object... arguments)
            throws NoSuchMethodException {
        return errors(new ConstraintViolationException(VALIDATOR
                .forExecutables()
                .validateParameters(bean, bean.getClass().getMethod(name, types), arguments)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> errors(ConstraintViolationException invalid) {
        return (List<Map<String, Object>>) Violations.toResponse(
                        invalid, JakartaRestParameters::error, ContentNames.OF_JAVA, UnaryOperator.identity())
                .problem()
                .extensions()
                .get("errors");
    }

    record Content(
            List<@NotBlank String> texts,
            Map<@NotBlank String, @Valid Line> lines,
            Set<@Valid Line> set,
            Optional<@Valid Line> first,
            Map<String, List<@Valid Line>> nested) {}

    record Line(@NotBlank(message = "Some text.") String text) {}

    /** The annotations are those of the interface, as in a contract that is generated. */
    public interface Routes {
        void search(@QueryParam("stars") @Max(value = 5, message = "At most 5.") int least);

        void list(@BeanParam @Valid Page page);

        void add(List<@Valid Line> lines);
    }

    public static final class Shop implements Routes {
        @Override
        public void search(int least) {}

        @Override
        public void list(Page page) {}

        @Override
        public void add(List<Line> lines) {}
    }

    public static final class Page {
        @QueryParam("size")
        @Max(value = 50, message = "At most 50.")
        private final int limit;

        Page(int limit) {
            this.limit = limit;
        }

        @AssertTrue
        boolean isFine() {
            return limit > 0;
        }
    }
}
