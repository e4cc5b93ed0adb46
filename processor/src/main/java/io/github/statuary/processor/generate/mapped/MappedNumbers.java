package io.github.statuary.processor.generate.mapped;

import static io.github.statuary.processor.generate.mapped.MappedDispatch.ANY_CLASS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.plan.MappedType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The numbers of the mapped classes: kept with each class by a {@code ClassValue}, and looked for in one place or by parts. */
final class MappedNumbers {

    private final MappedNames names;
    private final List<MappedType> thrown;
    private final List<List<MappedType>> parts;

    MappedNumbers(MappedNames names, List<MappedType> thrown, List<List<MappedType>> parts) {
        this.names = names;
        this.thrown = thrown;
        this.parts = parts;
    }

    /** Whether the classes are few enough for one class. */
    boolean areInOnePlace() {
        return parts.isEmpty();
    }

    /** Asks the part with the number, of which unmapped is in the first. */
    CodeBlock byPart(String call) {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("int number = numberOf(failure)");
        int last = last(parts.size());
        for (int i = 0; i < last; i++) {
            if (!parts.get(i).isEmpty()) {
                MappedType highest = parts.get(i).get(parts.get(i).size() - 1);
                body.beginControlFlow("if (number <= $L)", names.number(highest))
                        .addStatement("return $L.$L", MappedParts.name(i + 1), call)
                        .endControlFlow();
            }
        }
        return body.addStatement("return $L.$L", MappedParts.name(last + 1), call)
                .build();
    }

    /** The last part before this one that has a type whose objects may be thrown. */
    private int last(int before) {
        int last = before - 1;
        while (parts.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    /** The nested class {@code Numbers}. */
    TypeSpec type() {
        return TypeSpec.classBuilder("Numbers")
                .addAnnotation(Marker.ANNOTATION)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassValue.class, Integer.class))
                .addJavadoc("""
                        The number of the mapped class that answers for a class: of the class itself, else of its nearest
                        superclass or interface, unless one further up is below that.\
                        """)
                .addMethod(MethodSpec.methodBuilder("computeValue")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(Integer.class)
                        .addParameter(ANY_CLASS, "type")
                        .addCode("""
                                $1T<$2T> candidates = new $3T<>($1T.of(type));
                                $2T nearest = null;
                                for (int i = 0; i < candidates.size(); i++) {
                                    $2T candidate = candidates.get(i);
                                    if (isMapped(candidate) && (nearest == null || nearest.isAssignableFrom(candidate))) {
                                        nearest = candidate;
                                    }
                                    if (candidate.getSuperclass() != null) {
                                        candidates.add(candidate.getSuperclass());
                                    }
                                    candidates.addAll($1T.of(candidate.getInterfaces()));
                                }
                                return nearest == null ? UNMAPPED : number(nearest);
                                """, List.class, ANY_CLASS, ArrayList.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("isMapped")
                        .addModifiers(Modifier.STATIC)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(ANY_CLASS, "type")
                        .addStatement("return number(type) != UNMAPPED")
                        .build())
                .addMethod(areInOnePlace() ? of(thrown) : numberInParts())
                .build();
    }

    private MethodSpec numberInParts() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("int number = UNMAPPED");
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                body.beginControlFlow("if (number == UNMAPPED)")
                        .addStatement("number = $L.number(type)", MappedParts.name(i + 1))
                        .endControlFlow();
            }
        }
        return MethodSpec.methodBuilder("number")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(ANY_CLASS, "type")
                .addCode(body.addStatement("return number").build())
                .build();
    }

    /** The method that gives a class its number, if it is one of these types. */
    MethodSpec of(List<MappedType> types) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (type.getName()) {\n$>");
        for (MappedType type : types) {
            body.add(
                    "case $S -> type == $T.class ? $L : UNMAPPED;\n",
                    type.binaryName(),
                    type.name(),
                    names.number(type));
        }
        return MethodSpec.methodBuilder("number")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(ANY_CLASS, "type")
                .addComment("By name first: a mapped class is not loaded before there is an object of it.")
                .addCode(body.add("default -> UNMAPPED;\n$<};\n").build())
                .build();
    }
}
