package io.github.statuary.processor.report;

/**
 * A mistake of the user, as a value.
 *
 * @param id the stable id of the message
 * @param place the place of the mistake
 * @param text what is wrong, why, and how to fix it
 */
public record Mistake(String id, Place place, String text) {

    /** The line that the compiler prints. It contains the place, because ECJ prints no position for a package. */
    public String render() {
        return (place.description().isEmpty() ? "" : place.description() + ": ") + text + " [" + id + "]";
    }
}
