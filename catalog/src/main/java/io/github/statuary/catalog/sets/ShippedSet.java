package io.github.statuary.catalog.sets;

import io.github.statuary.catalog.yaml.CatalogSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** A catalog that ships with the library; {@code statuary:nginx} is how a user asks for one. */
public enum ShippedSet {
    NGINX,
    CLOUDFLARE,
    AWS_ELB,
    TEAPOT;

    /** What a reference to a shipped set begins with. */
    public static final String SCHEME = "statuary:";

    /** The set of that reference, such as {@code statuary:aws-elb}; none if no such set ships. */
    public static Optional<ShippedSet> find(String reference) {
        for (ShippedSet set : values()) {
            if (set.reference().equals(reference)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /** How a user asks for this set. */
    public String reference() {
        return SCHEME + word();
    }

    /** The file, named by its reference. */
    public CatalogSource source() {
        return new CatalogSource(reference(), this::open);
    }

    private InputStream open() throws IOException {
        // relative to the class, so that it is found in a relocated package as well
        String file = word() + ".yaml";
        InputStream stream = ShippedSet.class.getResourceAsStream(file);
        if (stream == null) {
            throw new FileNotFoundException(file);
        }
        return stream;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
