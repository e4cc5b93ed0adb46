package io.github.statuary.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.TypedHeader;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words that the JSON Schema lists are those of the rules. */
class SchemaWordsTest {

    @Test
    void names_of_types_that_are_taken() throws IOException {
        assertThat(words("/$defs/typeName/not/enum")).isEqualTo(CoreTypes.ALL);
    }

    @Test
    void names_of_methods_that_are_inherited() throws IOException {
        assertThat(words("/$defs/problem/properties/fields/propertyNames/not/anyOf/1/enum"))
                .isEqualTo(InheritedMethodRule.INHERITED);
    }

    /** In whatever case is usual for a name, since a pattern has no flags. */
    @Test
    void names_of_header_fields_that_the_server_sets() throws IOException {
        String names = BundledHeaders.all().stream()
                .filter(TypedHeader::framing)
                .map(header -> Pattern.compile("[A-Z]")
                        .matcher(header.name())
                        .replaceAll(upper -> "[" + upper.group() + upper.group().toLowerCase(Locale.ROOT) + "]"))
                .collect(Collectors.joining("|", "^(", ")$"));

        assertThat(schema().at("/$defs/problem/properties/requires/items/not/pattern")
                        .asString())
                .isEqualTo(names);
    }

    private static Set<String> words(String place) throws IOException {
        Set<String> words = new HashSet<>();
        schema().at(place).forEach(word -> words.add(word.asString()));
        return words;
    }

    private static JsonNode schema() throws IOException {
        try (InputStream content = TakenNames.class.getResourceAsStream("../catalog.schema.json")) {
            return new JsonMapper().readTree(content);
        }
    }
}
