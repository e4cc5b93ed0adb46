package io.github.statuary.processor.request;

import java.util.List;
import java.util.Optional;

/**
 * What a package asks for on the client side.
 *
 * @param asked the attribute or option that asks for it, if one does; the adapter of a client does so, too
 * @param catalogs the catalogs of services that are called, in order
 * @param headers the header fields that are kept on top of the usual ones
 */
public record UpstreamSettings(Optional<Given<String>> asked, List<String> catalogs, List<Given<String>> headers) {

    /** No client side. */
    public static final UpstreamSettings NONE = new UpstreamSettings(Optional.empty(), List.of(), List.of());

    public UpstreamSettings {
        catalogs = List.copyOf(catalogs);
        headers = List.copyOf(headers);
    }
}
