package io.github.statuary.catalog.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Text that is to be a URI (RFC 3986). */
final class UriText {

    private UriText() {}

    /** The URI, if it is absolute and, as RFC 3986 requires, has ASCII characters only. */
    static Optional<URI> absolute(String text) {
        if (!text.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text)).filter(URI::isAbsolute);
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
