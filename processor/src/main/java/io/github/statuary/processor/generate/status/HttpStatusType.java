package io.github.statuary.processor.generate.status;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The enum {@code HttpStatus}. */
final class HttpStatusType {

    private HttpStatusType() {}

    static TypeSpec of(GenerationPlan plan) {
        ClassName self = plan.type("HttpStatus");
        TypeSpec.Builder type =
                TypeSpec.enumBuilder(self).addModifiers(Modifier.PUBLIC).addJavadoc("""
                        The HTTP status codes, under their registered names.

                        <p>A code that is not among them is treated as the x00 code of its class: see {@link #of(int)}.
                        @see <a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15">RFC 9110 section 15</a>\
                        """);
        for (Status status : plan.statuses()) {
            type.addEnumConstant(status.name(), constant(status));
        }
        if (plan.deprecatedAliases()) {
            for (Status status : plan.statuses()) {
                for (String formerName : status.formerNames()) {
                    type.addField(alias(self, status, formerName));
                }
            }
        }
        addState(type, self);
        addLookup(type, self);
        type.addType(StatusNestedTypes.category())
                .addType(StatusNestedTypes.code(plan))
                .addType(StatusNestedTypes.traits());
        return type.build();
    }

    private static TypeSpec constant(Status status) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(
                        "$L, $S, $S, $L", status.code(), status.phrase(), status.reference(), traits(status))
                .addJavadoc("$L", StatusDoc.of(status));
        if (status.standing().isDeprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private static String traits(Status status) {
        List<String> traits = new ArrayList<>();
        if (status.cacheableByDefault()) {
            traits.add("Traits.CACHEABLE");
        }
        if (status.retryable()) {
            traits.add("Traits.RETRYABLE");
        }
        if (!status.allowsContent()) {
            traits.add("Traits.NO_CONTENT");
        }
        return traits.isEmpty() ? "Traits.NONE" : String.join(" | ", traits);
    }

    private static FieldSpec alias(ClassName self, Status status, String formerName) {
        return FieldSpec.builder(self, formerName, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("""
                        The name that {@link #$1L} had in an earlier RFC; the same object.
                        @deprecated use {@link #$1L}\
                        """, status.name())
                .addAnnotation(Deprecated.class)
                .initializer("$L", status.name())
                .build();
    }

    private static void addState(TypeSpec.Builder type, ClassName self) {
        type.addField(
                FieldSpec.builder(ArrayTypeName.of(self), "BY_CODE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("byCode()")
                        .build());
        type.addField(TypeName.INT, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addField(String.class, "phrase", Modifier.PRIVATE, Modifier.FINAL)
                .addField(String.class, "reference", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "traits", Modifier.PRIVATE, Modifier.FINAL)
                .addField(self.nestedClass("Category"), "category", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addParameter(TypeName.INT, "code")
                .addParameter(String.class, "phrase")
                .addParameter(String.class, "reference")
                .addParameter(TypeName.INT, "traits")
                .addCode("""
                        this.code = code;
                        this.phrase = phrase;
                        this.reference = reference;
                        this.traits = traits;
                        this.category = Category.values()[code / 100 - 1];
                        """)
                .build());
        type.addMethod(getter(TypeName.INT, "code", "the code, 100 to 599", "code"))
                .addMethod(getter(
                        ClassName.get(String.class),
                        "phrase",
                        "the reason phrase, such as {@code Not Found}",
                        "phrase"))
                .addMethod(getter(
                        self.nestedClass("Category"),
                        "category",
                        "the class of the code, by its first digit",
                        "category"))
                .addMethod(getter(
                        ClassName.get(String.class),
                        "reference",
                        "the URL of the specification that defines the status; empty where there is none",
                        "reference"))
                .addMethod(getter(TypeName.BOOLEAN, "isError", "whether this is a 4xx or a 5xx", "code >= 400"))
                .addMethod(getter(
                        TypeName.BOOLEAN,
                        "isCacheableByDefault",
                        "whether a response may be stored without explicit freshness (RFC 9110 section 15.1)",
                        "(traits & Traits.CACHEABLE) != 0"))
                .addMethod(getter(
                        TypeName.BOOLEAN,
                        "isRetryable",
                        "whether an automated client may send the same request again, after a pause if one is asked for",
                        "(traits & Traits.RETRYABLE) != 0"))
                .addMethod(getter(
                        TypeName.BOOLEAN,
                        "allowsContent",
                        "whether a response may have content (RFC 9110 section 6.4.1)",
                        "(traits & Traits.NO_CONTENT) == 0"));
    }

    private static MethodSpec getter(TypeName type, String name, String meaning, String expression) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc("{@return $L}", meaning)
                .addStatement("return $L", expression)
                .build();
    }

    private static void addLookup(TypeSpec.Builder type, ClassName self) {
        type.addMethod(MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(TypeName.INT, "code")
                .addJavadoc("""
                        Returns the status to treat a code as (RFC 9110 section 15). Never fails.
                        @param code any number
                        @return the status of a known code, the x00 status of its class for an unknown one (471 is
                            {@link #BAD_REQUEST}), and {@link #INTERNAL_SERVER_ERROR} for anything outside 100 to 599\
                        """)
                .addStatement("return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : INTERNAL_SERVER_ERROR")
                .build());
        type.addMethod(MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), self))
                .addParameter(TypeName.INT, "code")
                .addJavadoc("""
                        Finds the status of exactly that code. Never fails.
                        @param code any number
                        @return the status, or empty for a code that is not known\
                        """)
                .addCode("""
                        HttpStatus status = of(code);
                        return status.code == code ? Optional.of(status) : Optional.empty();
                        """)
                .build());
        type.addMethod(MethodSpec.methodBuilder("byCode")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(self))
                .addCode("""
                        HttpStatus[] byCode = new HttpStatus[600];
                        for (HttpStatus status : values()) {
                            byCode[status.code] = status;
                        }
                        byCode[0] = INTERNAL_SERVER_ERROR;
                        for (int i = 0; i < byCode.length; i++) {
                            if (byCode[i] == null) {
                                byCode[i] = byCode[i / 100 * 100];
                            }
                        }
                        return byCode;
                        """)
                .build());
    }
}
