package io.github.statuary.processor;

import io.github.statuary.StackTraces;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.discover.Claims;
import io.github.statuary.processor.discover.Request;
import io.github.statuary.processor.discover.Settings;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.KernelSource;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The core of the default annotation, and of one whose catalogs add problem types only, as the generators rendered it when this
 * module was built.
 *
 * <p>It spares a compiler that has just been started the rendering, which costs it more than all the rest. See ADR 0009.
 */
final class StandardCore {

    /** The resource, beside this class: a count, then names and texts with their lengths. */
    static final String RESOURCE = "standard-core";

    private StandardCore() {}

    /** Whether the core that a request asks for, problem types apart, depends on nothing but its package. */
    static boolean fits(Request request, Catalog catalog, Catalog bundled) {
        Settings settings = request.settings();
        return catalog.statuses().equals(bundled.statuses())
                && haveNoHeaders(catalog.problemTypes())
                && settings.exceptions().isEmpty()
                && settings.stackTraces() == StackTraces.ALWAYS
                && settings.exceptionPrefix().isEmpty()
                && settings.exceptionSuffix().equals("Exception")
                && settings.deprecatedAliases()
                && request.claims().equals(Claims.NONE);
    }

    /** A problem type with a header field of its own needs one more constructor in the class of its status. */
    private static boolean haveNoHeaders(List<ProblemType> problemTypes) {
        for (ProblemType type : problemTypes) {
            if (!type.requires().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The types; none while this module is being built, when they are still to be rendered. */
    static List<GeneratedType> types(String packageName) {
        List<GeneratedType> types = new ArrayList<>();
        try (InputStream resource = StandardCore.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                return types;
            }
            DataInputStream bundle = new DataInputStream(resource);
            for (int count = bundle.readInt(); count > 0; count--) {
                String name = bundle.readUTF();
                byte[] text = new byte[bundle.readInt()];
                bundle.readFully(text);
                types.add(new GeneratedType(
                        packageName, name, new KernelSource(new String(text, StandardCharsets.US_ASCII))));
            }
            return types;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
