package io.github.statuary.catalog.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An RFC 9457 problem type.
 *
 * @param slug the catalog's key, such as {@code out-of-credit}
 * @param type the type URI, resolved
 * @param status the status code, 400 to 599
 * @param detail the template of the detail; without it, the exception has no detail
 * @param description for the documentation; may be empty
 * @param exceptionName the simple name of the class, if the catalog gives it
 * @param family the simple name of the sealed interface that the class implements
 * @param requires header fields that become constructor parameters, after those of the status
 * @param documentation what else is only for the documentation
 * @param retryable whether a client may send the request again, if the catalog says so
 * @param log how the answer is logged; it says nothing that the catalog does not say
 */
public record ProblemType(
        String slug,
        URI type,
        int status,
        String title,
        Optional<DetailTemplate> detail,
        String description,
        Optional<String> exceptionName,
        Optional<String> family,
        List<Field> fields,
        List<String> requires,
        Documentation documentation,
        Optional<Retryable> retryable,
        LogPolicy log,
        Position position) {

    public ProblemType {
        fields = List.copyOf(fields);
        requires = List.copyOf(requires);
    }

    /** A problem type of which the catalog says only what is needed for its class. */
    public ProblemType(
            String slug,
            URI type,
            int status,
            String title,
            Optional<DetailTemplate> detail,
            String description,
            Optional<String> exceptionName,
            Optional<String> family,
            List<Field> fields,
            List<String> requires,
            Position position) {
        this(
                slug,
                type,
                status,
                title,
                detail,
                description,
                exceptionName,
                family,
                fields,
                requires,
                Documentation.NONE,
                Optional.empty(),
                LogPolicy.NONE,
                position);
    }

    /** The simple name of the exception class: {@code out-of-credit} is {@code OutOfCreditException}. */
    public String className() {
        return exceptionName.orElseGet(() -> JavaNames.upperCamel(slug) + "Exception");
    }

    /** The field of that name. */
    public Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
