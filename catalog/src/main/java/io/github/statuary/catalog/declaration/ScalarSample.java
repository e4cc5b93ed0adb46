package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.declaration.Sample.Single;
import io.github.statuary.catalog.declaration.Sample.Single.Kind;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Reads single samples as values of scalar types. */
final class ScalarSample {

    /** Enough for an example; a longer number takes long to read, and one of a larger scale long to write. */
    private static final int MOST_DIGITS = 100;

    private ScalarSample() {}

    /** The values of the type, in words. */
    static String expected(Scalar type) {
        return switch (type) {
            case STRING -> "text; what looks like a number or a boolean is text in quotes";
            case BOOLEAN -> "true or false";
            case INT -> "a whole number of 32 bits";
            case LONG -> "a whole number of 64 bits";
            case DECIMAL -> "a number of at most " + MOST_DIGITS + " digits";
            case DOUBLE -> "a finite number";
            case URI -> "a URI reference, such as /accounts/12345";
            case UUID -> "a UUID";
            case DATE -> "a date, such as 2030-01-07";
            case DATE_TIME -> "a time, such as 2030-01-07T08:00:00Z";
            case DURATION -> "a duration, such as PT1M30S";
        };
    }

    /** The value; none if the sample has another type. */
    static Optional<Object> value(Scalar type, Single<?> sample) {
        try {
            return switch (type) {
                case BOOLEAN -> flag(sample);
                case INT -> whole(sample).map(BigInteger::intValueExact);
                case LONG -> whole(sample).map(BigInteger::longValueExact);
                case DECIMAL -> number(sample).map(value -> value);
                case DOUBLE ->
                    number(sample)
                            .map(BigDecimal::doubleValue)
                            .filter(Double::isFinite)
                            .map(value -> value);
                default -> sample.kind() == Kind.TEXT ? Optional.of(text(type, sample.text())) : Optional.empty();
            };
        } catch (ArithmeticException | DateTimeException | IllegalArgumentException | URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Object> flag(Single<?> sample) {
        return sample.kind() == Kind.FLAG ? Optional.of(sample.text().equalsIgnoreCase("true")) : Optional.empty();
    }

    /** The whole number; YAML also has octal and hexadecimal ones. */
    private static Optional<BigInteger> whole(Single<?> sample) {
        String text = sample.text();
        if (sample.kind() != Kind.WHOLE_NUMBER || text.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (text.startsWith("0x")) {
            return Optional.of(new BigInteger(text.substring(2), 16));
        }
        return Optional.of(text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text));
    }

    private static Optional<BigDecimal> number(Single<?> sample) {
        if (sample.kind() == Kind.WHOLE_NUMBER) {
            return whole(sample).map(BigDecimal::new);
        }
        if (sample.kind() != Kind.NUMBER || sample.text().length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(sample.text())).filter(number -> Math.abs(number.scale()) <= MOST_DIGITS);
    }

    private static Object text(Scalar type, String text) throws URISyntaxException {
        return switch (type) {
            case URI -> new URI(text);
            case UUID -> uuid(text);
            case DATE -> LocalDate.parse(text);
            case DATE_TIME -> Instant.parse(text);
            case DURATION -> Duration.parse(text);
            default -> text;
        };
    }

    /** The JDK also reads short forms. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return uuid;
    }
}
