package io.github.statuary.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The names on the wire, as both versions of Jackson read them. */
class JacksonNamesTest {

    static Stream<ContentNames> mappers() {
        return Stream.of(
                new Jackson2Names(new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                new Jackson3Names(JsonMapper.builder()
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                        .build()));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void annotations_and_strategies_rename(ContentNames names) {
        assertThat(names.of(Order.class, List.of("lineItems", 0, "unitPrice"), null))
                .containsExactly("items", 0, "unit_price");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_key_is_not_a_name(ContentNames names) {
        assertThat(names.of(Order.class, List.of("byName", "unitPrice", "unitPrice"), null))
                .containsExactly("by_name", "unitPrice", "unit_price");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void content_may_be_a_collection(ContentNames names) throws Exception {
        var orders = Orders.class.getDeclaredField("all").getGenericType();
        assertThat(names.of(orders, List.of(1, "lineItems"), null)).containsExactly(1, "items");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void the_class_of_the_last_object_counts_where_the_declared_one_does_not_know_the_property(ContentNames names) {
        assertThat(names.of(Order.class, List.of("payment", "cardNumber"), Card.class))
                .containsExactly("payment", "card_number");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void an_unwrapped_object_is_no_step(ContentNames names) {
        assertThat(names.of(Order.class, List.of("address", "zipCode"), null)).containsExactly("to_zip_code");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void an_object_that_is_written_as_one_value_is_the_last_step(ContentNames names) {
        assertThat(names.of(Order.class, List.of("id", "digits"), null)).containsExactly("id");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void what_is_not_known_keeps_its_name(ContentNames names) {
        assertThat(names.of(Object.class, List.of("someName", "otherName"), null))
                .containsExactly("someName", "otherName");
    }

    static final class Order {
        @JsonProperty("items")
        public List<Item> lineItems = List.of();

        public Map<String, Item> byName = Map.of();

        public Payment payment = new Card("1");

        public Optional<Item> gift = Optional.empty();

        @JsonUnwrapped(prefix = "to_")
        public Address address = new Address();

        public Id id = new Id("1");
    }

    static final class Orders {
        List<Order> all = List.of();
    }

    record Item(int unitPrice) {}

    interface Payment {}

    record Card(String cardNumber) implements Payment {}

    static final class Address {
        public String zipCode = "";
    }

    record Id(@JsonValue String digits) {}
}
