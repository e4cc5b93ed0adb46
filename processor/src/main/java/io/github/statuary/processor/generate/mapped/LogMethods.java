package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.plan.MappedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the answers for mapped classes are logged, as far as annotations say it. */
final class LogMethods {

    private final MappedNames names;
    private final List<MappedType> thrown;

    LogMethods(MappedNames names, List<MappedType> thrown) {
        this.names = names;
        this.thrown = thrown;
    }

    void addTo(TypeSpec.Builder type) {
        add(
                type,
                System.Logger.Level.class,
                "levelOf",
                mapped -> mapped.log()
                        .level()
                        .map(level -> CodeBlock.of("$T.$L", System.Logger.Level.class, level.name())));
        add(type, boolean.class, "hasTrace", mapped -> mapped.log().trace().map(trace -> CodeBlock.of("$L", trace)));
    }

    private void add(
            TypeSpec.Builder type, Type returned, String name, Function<MappedType, Optional<CodeBlock>> said) {
        if (thrown.stream().anyMatch(mapped -> said.apply(mapped).isPresent())) {
            CodeBlock usual = CodeBlock.of("usual");
            type.addMethod(MappedDispatch.ofFailure(name, TypeName.get(returned))
                    .addParameter(returned, "usual")
                    .addCode(MappedDispatch.cases(
                            names,
                            thrown,
                            "numberOf(failure)",
                            mapped -> said.apply(mapped).orElse(usual),
                            usual))
                    .build());
        }
    }
}
