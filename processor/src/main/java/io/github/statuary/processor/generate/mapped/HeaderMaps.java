package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.HeaderField;
import io.github.statuary.processor.plan.MappedType;
import java.util.List;
import java.util.Map;

/** The header fields of mapped types, as code outside of the core sees them: maps. */
final class HeaderMaps {

    /** The type of all expressions for header fields. */
    static final TypeName TYPE = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ClassName.get(String.class),
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)));

    /** The expression for no header field. */
    static final CodeBlock NONE = CodeBlock.of("$T.of()", Map.class);

    private HeaderMaps() {}

    /** The expression for the header fields of a mapped type. */
    static CodeBlock of(MappedType mapped, GenerationPlan plan) {
        CodeBlock.Builder fields = CodeBlock.builder().add("$T.fields(", plan.type(CoreTypes.PROBLEM_RESPONSE));
        String between = "";
        for (HeaderField field : mapped.headers()) {
            fields.add("$L$S, $S", between, field.name(), field.value());
            between = ", ";
        }
        return fields.add(")").build();
    }
}
