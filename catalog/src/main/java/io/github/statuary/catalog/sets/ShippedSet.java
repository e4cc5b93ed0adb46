package io.github.statuary.catalog.sets;

import io.github.statuary.catalog.yaml.CatalogSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** A catalog that ships with the library; users write {@code statuary:nginx}, for example. */
public enum ShippedSet {
    NGINX,
    CLOUDFLARE,
    AWS_ELB,
    TEAPOT;

    /** The prefix of a reference to a shipped set. */
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

    /** The reference by which users name this set. */
    public String reference() {
        return SCHEME + word();
    }

    /** The file, named by its reference. */
    public CatalogSource source() {
        return new CatalogSource(reference(), this::open);
    }

    private InputStream open() throws IOException {
        // relative to the class, so that the file is also found in a relocated package
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
