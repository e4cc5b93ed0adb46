package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.UpstreamMessage;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.UpstreamSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the client side: the annotation overrides the option. */
final class UpstreamReader {

    /** A text, since only few packages need the regular expression. */
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    /** The header fields whose values only the client itself may know. */
    private static final Set<String> SECRET = Set.of(
            "authentication-info",
            "authorization",
            "cookie",
            "proxy-authentication-info",
            "proxy-authorization",
            "set-cookie",
            "set-cookie2");

    private final Map<Attribute, Setting> written;
    private final Map<Attribute, Setting> options;
    private final List<Mistake> mistakes;

    UpstreamReader(Map<Attribute, Setting> written, Map<Attribute, Setting> options, List<Mistake> mistakes) {
        this.written = written;
        this.options = options;
        this.mistakes = mistakes;
    }

    /** @param flag whether {@code upstream} is true */
    UpstreamSettings read(boolean flag) {
        Setting catalogs = setting(Attribute.UPSTREAM_CATALOGS);
        Setting headers = setting(Attribute.UPSTREAM_HEADERS);
        if (catalogs != null && !flag && written.containsKey(Attribute.UPSTREAM) && isOption(catalogs)) {
            catalogs = null; // the annotation says false, which overrides what the option implies
        }
        List<String> names = catalogs == null ? List.of() : catalogs.words();
        if (!flag && names.isEmpty() && headers == null) {
            return UpstreamSettings.NONE;
        }
        return new UpstreamSettings(asked(flag, names, catalogs), names, headers(headers));
    }

    private Optional<Given<String>> asked(boolean flag, List<String> names, @Nullable Setting catalogs) {
        Setting upstream = setting(Attribute.UPSTREAM);
        if (flag && upstream != null) {
            return Optional.of(new Given<>(upstream.name(), upstream.place()));
        }
        return catalogs == null || names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Given<>(catalogs.name(), catalogs.place()));
    }

    private List<Given<String>> headers(@Nullable Setting setting) {
        List<Given<String>> headers = new ArrayList<>();
        if (setting == null) {
            return headers;
        }
        for (String name : setting.words()) {
            if (!name.matches(TOKEN)) {
                mistakes.add(UpstreamMessage.HEADER_FORM.at(setting.place(), name));
            } else if (SECRET.contains(name.toLowerCase(Locale.ROOT))) {
                mistakes.add(UpstreamMessage.HEADER_SECRET.at(setting.place(), name));
            } else {
                headers.add(new Given<>(name, setting.place()));
            }
        }
        return headers;
    }

    private boolean isOption(Setting setting) {
        return options.containsValue(setting);
    }

    private @Nullable Setting setting(Attribute attribute) {
        Setting here = written.get(attribute);
        return here == null ? options.get(attribute) : here;
    }
}
