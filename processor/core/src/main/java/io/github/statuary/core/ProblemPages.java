package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The pages about the problem types of this package, and of the packages that it is built over. A handler of your own can
 * serve them: {@code ProblemPages.find(path, accept, ifNoneMatch)}.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class ProblemPages {

    /*{mediaTypes*/
    private static final String HTML = "text/html";
    private static final String MARKDOWN = "text/markdown";
    private static final String SCHEMA = "application/schema+json";
    /*}*/

    private ProblemPages() {}

    /**
     * The page at a path, as HTML.
     *
     * @param path the path of a URL, still with its escapes; it must be equal to that of a page
     * @return empty if there is no page at this path
     */
    public static Optional<Page> find(String path) {
        return find(path, null, null);
    }

    /**
     * The response to a GET or HEAD of a path.
     *
     * @param path the path of a URL, still with its escapes; it must be equal to that of a page
     * @param accept the value of {@code Accept}; null if the request has none. A client that prefers {@code text/markdown} or
     *     {@code application/schema+json} gets that if the package has it, and HTML otherwise
     * @param ifNoneMatch the value of {@code If-None-Match}; null if the request has none
     * @return empty if there is no page at this path
     */
    public static Optional<Page> find(String path, String accept, String ifNoneMatch) {
        /*{languages*/
        return find(path, accept, null, ifNoneMatch);
    }

    /**
     * The response to a GET or HEAD of a path, in the language that the client wants most.
     *
     * @param path the path of a URL, still with its escapes; it must be equal to that of a page
     * @param accept the value of {@code Accept}; null if the request has none
     * @param acceptLanguage the value of {@code Accept-Language} (RFC 9110, section 12.5.4); null if the request has none. With a
     *     value that is malformed, or longer than 1,000 characters, the page is in the language of the catalogs
     * @param ifNoneMatch the value of {@code If-None-Match}; null if the request has none
     * @return empty if there is no page at this path
     */
    public static Optional<Page> find(String path, String accept, String acceptLanguage, String ifNoneMatch) {
        /*}*/
        /*{ownInLanguages*/
        Optional<Page> told = inLanguage(path, accept, acceptLanguage, ifNoneMatch);
        if (told.isPresent()) {
            return told;
        }
        /*}*/
        /*{own*/
        String html = ProblemPageTexts.html(path);
        if (html != null) {
            return Optional.of(page(path, html, accept, ifNoneMatch));
        }
        /*}*/
        /*{used*/
        return Optional.empty();
        /*}*/
    }

    /**
     * The paths of all pages.
     *
     * @return without duplicates, in order
     */
    public static List<String> paths() {
        List<String> paths = new ArrayList<>();
        /*{ownPaths*/
        paths.addAll(List.of(ProblemPageTexts.paths()));
        /*}*/
        /*{usedPaths*/
        /*}*/
        return paths.stream().distinct().toList();
    }

    /*{ownPage*/
    private static Page page(String path, String html, String accept, String ifNoneMatch) {
        String markdown = ProblemPageTexts.markdown(path);
        String schema = ProblemPageTexts.schema();
        double ofMarkdown = markdown == null ? 0 : quality(accept, MARKDOWN);
        double ofSchema = schema == null ? 0 : quality(accept, SCHEMA);
        double ofHtml = quality(accept, HTML);
        if (ofSchema > 0 && ofSchema > ofHtml && ofSchema >= ofMarkdown) {
            return response(SCHEMA, "s", schema, ifNoneMatch);
        }
        if (ofMarkdown > 0 && ofMarkdown > ofHtml) {
            return response(MARKDOWN + "; charset=utf-8", "m", markdown, ifNoneMatch);
        }
        return response(HTML + "; charset=utf-8", "h", html, ifNoneMatch);
    }

    private static Page response(String mediaType, String kind, String text, String ifNoneMatch) {
        String tag = '"' + kind + ProblemPageTexts.TAG + '"';
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", "public, max-age=3600");
        headers.put("Vary", "Accept");
        if (isAmong(tag, ifNoneMatch)) {
            return new Page(304, headers, "");
        }
        headers.put("Content-Type", mediaType);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", ProblemPageTexts.POLICY);
        return new Page(200, headers, text);
    }

    /*{languagesOfOwnPages*/
    /** The page that is at this path in one language, or where the client chooses among several. */
    private static Optional<Page> inLanguage(String path, String accept, String acceptLanguage, String ifNoneMatch) {
        List<String> paths = new ArrayList<>();
        String start = ProblemPageTexts.start(path);
        if (start != null) {
            for (String tag : Languages.tags(acceptLanguage == null ? null : List.of(acceptLanguage))) {
                paths.add(start + tag.toLowerCase(java.util.Locale.ROOT));
            }
            paths.add(start + Languages.DEFAULT.toLowerCase(java.util.Locale.ROOT));
        }
        paths.add(path);
        for (String each : paths) {
            String html = ProblemPageTexts.html(each);
            if (html != null) {
                String tag = each.substring(each.lastIndexOf('.') + 1);
                String language = java.util.Locale.forLanguageTag(tag).toLanguageTag();
                return Optional.of(inLanguage(language, page(each, html, accept, null), ifNoneMatch));
            }
        }
        return Optional.empty();
    }

    private static Page inLanguage(String language, Page page, String ifNoneMatch) {
        Map<String, String> headers = new LinkedHashMap<>(page.headers());
        String tag = headers.get("ETag").replace(ProblemPageTexts.TAG, '-' + language + '-' + ProblemPageTexts.TAG);
        headers.put("ETag", tag);
        headers.put("Vary", "Accept, Accept-Language");
        if (isAmong(tag, ifNoneMatch)) {
            headers.keySet().retainAll(List.of("ETag", "Cache-Control", "Vary"));
            return new Page(304, headers, "");
        }
        boolean schema = headers.get("Content-Type").equals(SCHEMA);
        headers.put("Content-Language", schema ? Languages.DEFAULT : language);
        return new Page(200, headers, page.text());
    }
    /*}*/

    private static boolean isAmong(String tag, String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String known : ifNoneMatch.split(",")) {
            String one = known.strip();
            if (one.equals("*") || one.equals(tag) || one.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    /** How much a client wants a media type that it names; 0 if it does not name it. */
    private static double quality(String accept, String mediaType) {
        if (accept == null) {
            return 0;
        }
        for (String range : accept.toLowerCase(java.util.Locale.ROOT).split(",")) {
            String[] parts = range.split(";");
            if (parts.length > 0 && parts[0].strip().equals(mediaType)) {
                double quality = 1;
                for (int i = 1; i < parts.length; i++) {
                    String parameter = parts[i].strip();
                    if (parameter.startsWith("q=")) {
                        quality = parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")
                                ? Double.parseDouble(parameter.substring(2))
                                : 0;
                    }
                }
                return quality;
            }
        }
        return 0;
    }
    /*}*/

    /**
     * What to send.
     *
     * @param status 200, or 304 if the client has it already
     * @param headers by name, with {@code Content-Type} if there is a text; without {@code Content-Length}
     * @param text the content; empty with 304
     */
    @GeneratedByStatuary
    public record Page(int status, Map<String, String> headers, String text) {

        /**
         * Copies the header fields, in order.
         *
         * @param status 200 or 304
         * @param headers by name
         * @param text the content
         */
        public Page {
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }

        /**
         * Whether there is content, unless the request is a HEAD.
         *
         * @return false with 304
         */
        public boolean hasBody() {
            return status != 304;
        }

        /**
         * The content in bytes.
         *
         * @return an array that the caller owns
         */
        public byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
