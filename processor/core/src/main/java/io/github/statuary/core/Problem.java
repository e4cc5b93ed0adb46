package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What went wrong, in the form of RFC 9457: the content of an error response.
 *
 * <pre>{@code
 * Problem problem = Problem.of(403)
 *         .withType(URI.create("https://api.acme.com/problems/out-of-credit"))
 *         .withTitle("You do not have enough credit.")
 *         .with("balance", 30);
 * }</pre>
 *
 * <p>Immutable as far as the values of its extension members are.
 *
 * @param type identifies the kind of problem (section 3.1.1); {@code about:blank}, never null, where the status says all
 * @param title a short text, the same for every problem of the type (section 3.1.3); null when absent
 * @param status the status code of the response, 100 to 599 (section 3.1.2)
 * @param detail what happened this time, for the client to read (section 3.1.4); null when absent
 * @param instance identifies this occurrence (section 3.1.5); null when absent
 * @param extensions further members by name, in the order they are written (section 3.2); never null, immutable
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457.html">RFC 9457</a>
 * @serial exclude
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public record Problem(URI type, String title, int status, String detail, URI instance, Map<String, Object> extensions)
        implements Serializable {

    /** The media type of {@link #toJson()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private static final URI ABOUT_BLANK = URI.create("about:blank");

    /**
     * A problem of these members.
     *
     * @param type identifies the kind of problem; null for {@code about:blank}
     * @param title a short text, or null for none
     * @param status the status code, 100 to 599
     * @param detail what happened this time, or null for none
     * @param instance identifies this occurrence, or null for none
     * @param extensions further members by name, or null for none; the map is copied
     * @throws IllegalArgumentException if the status is outside 100 to 599, or the name of an extension member is null,
     *     empty, not well-formed Unicode or one of the five standard names
     */
    public Problem(URI type, String title, int status, String detail, URI instance, Map<String, Object> extensions) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException("A status is 100 to 599, not " + status);
        }
        this.type = type == null || type.equals(ABOUT_BLANK) ? ABOUT_BLANK : type;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.instance = instance;
        this.extensions = extensions == null ? Members.NONE : Members.of(extensions);
    }

    /**
     * The problem that says no more than its status.
     *
     * @param status the status code, 100 to 599
     * @return a problem of type {@code about:blank}, titled with the status's phrase or, for an unknown code, not at all
     * @throws IllegalArgumentException if the status is outside 100 to 599
     */
    public static Problem of(int status) {
        return new Problem(ABOUT_BLANK, phrase(status), status, null, null, Members.NONE);
    }

    /**
     * The problem that says no more than its status and a detail.
     *
     * @param status the status code, 100 to 599
     * @param detail what happened this time, or null for none
     * @return a problem of type {@code about:blank}, with a title as in {@link #of(int)}
     * @throws IllegalArgumentException if the status is outside 100 to 599
     */
    public static Problem of(int status, String detail) {
        return new Problem(ABOUT_BLANK, phrase(status), status, detail, null, Members.NONE);
    }

    /**
     * Extension members, for generated code: those that have a value.
     *
     * @param namesAndValues a name, its value, the next name and so on; a member whose value is null is left out
     * @return the members in their order, immutable
     * @throws IllegalArgumentException if a name is null, empty, not well-formed Unicode or one of the five standard names
     */
    public static Map<String, Object> members(Object... namesAndValues) {
        return Members.present(namesAndValues);
    }

    /**
     * The text of a value in a detail, for generated code: as {@link #toJson()} writes the value, if it writes a text or a number.
     *
     * @param value any value, or null
     * @return the text, never null
     */
    public static String text(Object value) {
        return Json.text(value);
    }

    /** Whether the type says no more than the status does. */
    boolean isBlank() {
        return type == ABOUT_BLANK;
    }

    private static String phrase(int code) {
        HttpStatus status = HttpStatus.of(code);
        return status.code() == code ? status.phrase() : null;
    }

    /**
     * This problem with another type.
     *
     * @param type an absolute URI, or one with the full path; null for {@code about:blank}
     * @return a new problem
     */
    public Problem withType(URI type) {
        return new Problem(type, title, status, detail, instance, extensions);
    }

    /**
     * This problem with another title.
     *
     * @param title a short text, or null for none
     * @return a new problem
     */
    public Problem withTitle(String title) {
        return new Problem(type, title, status, detail, instance, extensions);
    }

    /**
     * This problem with another status. A title that is the phrase of the old status becomes the phrase of the new one.
     *
     * @param status the status code, 100 to 599
     * @return a new problem
     * @throws IllegalArgumentException if the status is outside 100 to 599
     */
    public Problem withStatus(int status) {
        String newTitle = title != null && title.equals(phrase(this.status)) ? phrase(status) : title;
        return new Problem(type, newTitle, status, detail, instance, extensions);
    }

    /**
     * This problem with another detail.
     *
     * @param detail a text that the client may read, or null for none
     * @return a new problem
     */
    public Problem withDetail(String detail) {
        return new Problem(type, title, status, detail, instance, extensions);
    }

    /**
     * This problem with another instance.
     *
     * @param instance an absolute URI, or one with the full path; null for none
     * @return a new problem
     */
    public Problem withInstance(URI instance) {
        return new Problem(type, title, status, detail, instance, extensions);
    }

    /**
     * This problem with an extension member more, or with another value of one.
     *
     * @param name the member's name; to be sure of every client, letters, digits and underscores, beginning with a letter
     * @param value the member's value, written as {@link #toJson()} says; null is written as null. To leave a member out, do not
     *     set it
     * @return a new problem
     * @throws IllegalArgumentException if the name is null, empty, not well-formed Unicode or one of the five standard names
     */
    public Problem with(String name, Object value) {
        return new Problem(
                type, title, status, detail, instance, Members.of(extensions).with(name, value));
    }

    /**
     * This problem as a JSON object. Absent members are left out, extension members stand beside the standard ones.
     *
     * <p>Numbers, booleans and null stay what they are, though NaN and infinities become null. Maps and nested problems
     * become objects, iterables and arrays become arrays, an {@link java.util.Optional} is its content, as are those of
     * numbers and what is atomic, an enum is its name. Dates and times have the form of RFC 3339, in which a
     * {@link java.util.Date} and a {@link java.util.Calendar} are in UTC. A locale is its language tag, a time zone its ID, an
     * internet address its digits, and anything else is the text of its {@code toString()}. A value that throws becomes
     * null, and so does what is nested deeper than 64 levels. Of a problem with more than two million characters, or a
     * hundred thousand values, the last elements of maps, iterables and arrays are left out, and numbers with more digits
     * than that become null. The text is always valid: lone surrogates become U+FFFD.
     *
     * @return the JSON text
     */
    public String toJson() {
        return new String(toJsonBytes(), StandardCharsets.UTF_8);
    }

    /**
     * The UTF-8 form of {@link #toJson()}.
     *
     * @return a new array, which the caller owns
     */
    public byte[] toJsonBytes() {
        return Json.Writer.bytesOf(this);
    }

    /**
     * Writes {@link #toJsonBytes()}. The stream is neither flushed nor closed.
     *
     * @param out where to write
     * @throws IOException if the stream throws it
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(toJsonBytes());
    }
}
