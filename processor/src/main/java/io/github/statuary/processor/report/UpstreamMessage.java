package io.github.statuary.processor.report;

import java.util.Locale;

/** Every message about the client side. The ids stay the same for ever. */
public enum UpstreamMessage {
    HEADER_FORM(
            "STA-701",
            "'%s' is no name of a header field, so no response can have it. Write a name such as X-Trace-Id."),
    HEADER_SECRET(
            "STA-702",
            "'%s' has secrets of the connection to a service, and what an exception keeps ends in logs."
                    + " Take it out of upstreamHeaders."),
    HEADERS_WITHOUT_UPSTREAM(
            "STA-703",
            "upstreamHeaders has no effect without upstream: no received response becomes an exception. Add upstream = true, or"
                    + " remove upstreamHeaders."),
    WITHOUT_CORE(
            "STA-704",
            "%s needs the class UpstreamException of the core, and the core %s was generated without it. Add upstream = true to"
                    + " the annotation of the package %2$s."),
    KEY_TWICE(
            "STA-705",
            "%s: the problem '%s' of upstreamCatalogs has the key of a problem type of this package, and both would be the class"
                    + " Upstream.%s. Annotate another package for the catalogs of that service:"
                    + " @GenerateHttpStatuses(core = %s.HttpStatus.class, upstreamCatalogs = ...)."),
    TYPE_TWICE(
            "STA-706",
            "%s: the problem '%s' of upstreamCatalogs has the type %s, and so has '%s', a problem type of this package. Types of"
                    + " this package are known in Upstream already. Take the catalog out of upstreamCatalogs, or correct the type."),
    MAPPED(
            "STA-707",
            "%s is a received response, and no received response is sent on: the mapper answers it with a 502 or 504 of its own."
                    + " Remove the mapping, and write an UpstreamTranslator that makes an exception of your own of it."),
    ANSWERED_HERE(
            "STA-708",
            "The adapters of this package answer every failure, and they do not know the errors that %s received: where they are asked"
                    + " first, such an error is no 502. Add upstream = true here, so that they leave it to the adapters of %1$s, or"
                    + " give both packages one core.");

    private final String id;
    private final String template;

    UpstreamMessage(String id, String template) {
        this.id = id;
        this.template = template;
    }

    /** The stable id, such as {@code STA-701}. */
    public String id() {
        return id;
    }

    /** The message about that place with those arguments. */
    public Mistake at(Place place, Object... arguments) {
        return new Mistake(id, place, String.format(Locale.ROOT, template, arguments));
    }
}
