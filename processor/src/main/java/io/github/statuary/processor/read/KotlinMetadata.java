package io.github.statuary.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What Kotlin's own annotation on a class says, and its form in Java does not: the stubs of kapt have no {@code sealed}.
 *
 * <p>The content of {@code d1} is a table of strings and then a description of the class, both as protocol buffers. The
 * description begins with its flags, which have the same bits since Kotlin 1.0.
 */
final class KotlinMetadata {

    private static final String ANNOTATION = "kotlin.Metadata";
    private static final String BYTES_MARK = "\0";
    private static final int FLAGS = 1;
    private static final int SEALED = 3;

    private final String bytes;
    private int next;

    private KotlinMetadata(String bytes) {
        this.bytes = bytes;
    }

    /** Whether a class is written in Kotlin. */
    static boolean isOn(TypeElement type) {
        return AnnotationUse.on(type, ANNOTATION).isPresent();
    }

    /** Whether a class is written in Kotlin and sealed there. */
    static boolean isSealed(TypeElement type) {
        return content(type)
                .map(content -> new KotlinMetadata(content).modality() == SEALED)
                .orElse(false);
    }

    private static Optional<String> content(TypeElement type) {
        return AnnotationUse.on(type, ANNOTATION).map(use -> {
            StringBuilder content = new StringBuilder();
            use.texts("d1").forEach(part -> content.append(part.value()));
            return content.toString();
        });
    }

    /** Bits 4 and 5 of the flags; 0, which is final, if there are no flags. */
    private int modality() {
        if (!bytes.startsWith(BYTES_MARK)) {
            return 0;
        }
        next = BYTES_MARK.length();
        int strings = number();
        next += strings;
        return next < bytes.length() && number() == FLAGS << 3 ? number() >> 4 & 3 : 0;
    }

    /** A number of seven bits a character, the lowest first. */
    private int number() {
        int number = 0;
        int shift = 0;
        while (next < bytes.length()) {
            char octet = bytes.charAt(next++);
            number |= (octet & 0x7F) << shift;
            shift += 7;
            if (octet < 0x80) {
                break;
            }
        }
        return number;
    }
}
