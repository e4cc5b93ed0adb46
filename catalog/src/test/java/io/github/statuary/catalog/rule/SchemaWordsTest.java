package io.github.statuary.catalog.rule;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.declaration.ObjectName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.LogLevel;
import io.github.statuary.catalog.model.Retryable;
import io.github.statuary.catalog.model.TypedHeader;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
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
    void names_of_methods_that_are_inherited_and_of_types_that_are_called() throws IOException {
        Set<String> taken = new HashSet<>(InheritedMethodRule.INHERITED);
        taken.addAll(InheritedMethodRule.CALLED);
        assertThat(words("/$defs/field/oneOf/1/properties/java/not/anyOf/1/enum"))
                .isEqualTo(taken);
        assertThat(List.copyOf(schema().at("/$defs/problem/properties/fields/patternProperties")
                        .propertyNames()))
                .filteredOn(pattern -> pattern.startsWith("^(clone|"))
                .singleElement(as(STRING))
                .satisfies(pattern -> assertThat(Set.of(
                                pattern.substring(2, pattern.length() - 2).split("\\|")))
                        .isEqualTo(taken));
    }

    @Test
    void names_in_the_records_of_objects() throws IOException {
        assertThat(words("/$defs/objectField/oneOf/1/properties/java/not/anyOf/1/enum"))
                .isEqualTo(ObjectFieldsRule.TAKEN);
        assertThat(List.copyOf(schema().at("/$defs/object/patternProperties").propertyNames()))
                .filteredOn(pattern -> pattern.startsWith("^(clone|"))
                .singleElement(as(STRING))
                .satisfies(pattern -> assertThat(Set.of(
                                pattern.substring(2, pattern.length() - 2).split("\\|")))
                        .isEqualTo(ObjectFieldsRule.TAKEN));
    }

    @Test
    void types_that_are_no_objects() throws IOException {
        assertThat(words("/properties/objects/propertyNames/not/enum"))
                .containsAll(Scalar.words())
                .noneMatch(ObjectName::isName)
                .hasSize(Scalar.words().size() + 3);
    }

    @Test
    void words_of_java() throws IOException {
        assertThat(words("/$defs/field/oneOf/1/properties/java/not/anyOf/0/enum"))
                .hasSizeGreaterThan(50)
                .allMatch(JavaNames::isKeyword);
    }

    @Test
    void names_of_standard_members() throws IOException {
        assertThat(words("/$defs/problem/properties/fields/propertyNames/not/enum"))
                .isEqualTo(ReservedMemberRule.RESERVED);
    }

    @Test
    void words_of_retryable_and_of_levels() throws IOException {
        assertThat(words("/$defs/retryable/enum")).isEqualTo(Set.copyOf(Retryable.words()));
        assertThat(words("/$defs/log/properties/level/enum")).isEqualTo(Set.copyOf(LogLevel.words()));
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
