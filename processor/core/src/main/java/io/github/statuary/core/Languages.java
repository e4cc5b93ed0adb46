package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/**
 * The languages in which this package can tell its problems. An adapter asks it just before it sends a response, so that the log
 * and a customizer see every problem in the language of the catalogs.
 *
 * <p>A title and a detail are translated if they are those of the problem type; what {@code withTitle}, {@code withDetail} or a
 * customizer sets stays as it is.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Languages {

    /** The language of the catalogs, a tag of BCP 47. */
    public static final String DEFAULT = /*{default*/ "en" /*}*/;

    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final String CONTENT_LANGUAGE = "Content-Language";
    private static final String VARY = "Vary";

    /** More than any browser sends. A longer field is not read. */
    private static final int MOST_CHARACTERS = 1000;

    /** A range and its weight (RFC 9110, section 12.4.2). */
    private static final Pattern ELEMENT = Pattern.compile(
            "(\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:\\s*;\\s*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    /** A list of field names, or nothing (RFC 9110, section 12.5.5). */
    private static final Pattern VARY_VALUE = Pattern.compile("(?:(?![, \\t])[\\w!#$%&'*+.^`|~, \\t-]+(?<![ \\t]))?");

    private Languages() {}

    /**
     * A response in the language that the client wants most.
     *
     * @param response what to send
     * @param acceptLanguage the values of the request's {@code Accept-Language} field (RFC 9110, section 12.5.4), or null. With a
     *     value that is malformed, or longer than 1,000 characters, the response is in the language of the catalogs
     * @param vary the values of the {@code Vary} field that the response has already, or null
     * @return the response, whose {@code Vary} field names {@code Accept-Language}. It has a {@code Content-Language} if it has
     *     content; if it had one before, nothing is translated
     */
    public static ProblemResponse translated(
            ProblemResponse response, Collection<String> acceptLanguage, Collection<String> vary) {
        Map<String, List<String>> headers = new LinkedHashMap<>(response.headers());
        List<String> varying = new ArrayList<>(vary == null ? List.of() : vary);
        varying.removeIf(value -> !VARY_VALUE.matcher(value).matches()); // some servers let anything pass
        if (response.headers().containsKey(VARY)) {
            response.headers().get(VARY).stream()
                    .filter(value -> !varying.contains(value))
                    .forEach(varying::add);
            headers.keySet().removeIf(VARY::equalsIgnoreCase);
        }
        if (!names(varying, ACCEPT_LANGUAGE) && !names(varying, "*")) {
            varying.add(ACCEPT_LANGUAGE);
        }
        headers.put(VARY, varying);
        Problem problem = response.problem();
        if (response.hasBody() && !response.headers().containsKey(CONTENT_LANGUAGE)) {
            String language = DEFAULT;
            for (String tag : tags(acceptLanguage)) {
                Problem translated = inLanguage(response.problem(), tag);
                if (translated != null) {
                    problem = translated;
                    language = Locale.forLanguageTag(tag).toLanguageTag();
                    break;
                }
            }
            headers.put(CONTENT_LANGUAGE, List.of(language));
        }
        return ProblemResponse.of(problem, headers);
    }

    /**
     * A problem in a language.
     *
     * @param problem a problem in the language of the catalogs
     * @param language a tag of BCP 47
     * @return the problem, translated as far as its texts are those of its type; null if there is no text of it in that language
     */
    public static Problem inLanguage(Problem problem, String language) {
        return language.equalsIgnoreCase(DEFAULT) ? problem : find(problem, language.toLowerCase(Locale.ROOT));
    }

    /**
     * The translation of a problem. For generated code of packages that use this one.
     *
     * @param problem a problem in the language of the catalogs
     * @param language a tag of BCP 47 in lower case
     * @return null if there is no text of the problem in that language
     */
    public static Problem find(Problem problem, String language) {
        /*{find*/
        return Translations.translated(problem, language);
        /*}*/
    }

    /** The tags to look for, in the order of RFC 4647, section 3.4: a range, then what is left of it without its last part. */
    static List<String> tags(Collection<String> acceptLanguage) {
        String field = acceptLanguage == null ? "" : String.join(",", acceptLanguage);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String element : field.length() > MOST_CHARACTERS ? new String[0] : field.split(",")) {
            Matcher matcher = ELEMENT.matcher(element.strip());
            if (matcher.matches()) {
                weights.putIfAbsent(
                        matcher.group(1).toLowerCase(Locale.ROOT),
                        matcher.group(2) == null ? 1 : Double.valueOf(matcher.group(2)));
            } else if (!element.isBlank()) {
                return List.of();
            }
        }
        List<String> ranges = new ArrayList<>(weights.keySet());
        ranges.removeIf(range -> weights.get(range) == 0 || range.equals("*")); // for any language there is the default
        ranges.sort(Comparator.comparing(weights::get, Comparator.reverseOrder())); // of equal ones the first
        List<String> tags = new ArrayList<>();
        for (String range : ranges) {
            for (String tag = range; !tag.isEmpty(); tag = shortened(tag)) {
                if (weights.getOrDefault(tag, 1.0) > 0) { // what a longer range leads to may be refused itself
                    tags.add(tag);
                }
            }
        }
        return tags;
    }

    private static String shortened(String tag) {
        int end = tag.lastIndexOf('-');
        if (end > 1 && tag.charAt(end - 2) == '-') {
            end -= 2; // a single letter opens what follows it
        }
        return end < 0 ? "" : tag.substring(0, end);
    }

    private static boolean names(List<String> values, String name) {
        for (String value : values) {
            for (String element : value.split(",")) {
                if (element.strip().equalsIgnoreCase(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A problem with other texts, as far as it has those of its type. For generated code.
     *
     * @param problem a problem of the type
     * @param title the title of the type
     * @param detail the detail of the type, with the names of members in braces; or null
     * @param otherTitle the translated title
     * @param otherDetail the translated detail; or null
     * @return null if the problem has neither the title nor the detail of its type
     */
    static Problem translated(Problem problem, String title, String detail, String otherTitle, String otherDetail) {
        Problem translated = title.equals(problem.title()) ? problem.withTitle(otherTitle) : null;
        String before = problem.detail();
        if (before != null && detail != null) {
            for (Function<Object, String> text : List.<Function<Object, String>>of(String::valueOf, Problem::text)) {
                if (before.equals(filled(detail, problem.extensions(), text))) {
                    String after = filled(otherDetail, problem.extensions(), text);
                    return (translated == null ? problem : translated).withDetail(after);
                }
            }
        }
        return translated;
    }

    /** A problem that says no more than its status, with another phrase; null if it says more. */
    static Problem withPhrase(Problem problem, String phrase, String otherPhrase) {
        boolean more = problem.detail() != null || problem.extensions().containsKey("errors");
        return !more && phrase.equals(problem.title()) ? problem.withTitle(otherPhrase) : null;
    }

    /** A doubled brace is the brace itself. */
    private static String filled(String template, Map<String, Object> members, Function<Object, String> text) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char character = template.charAt(i);
            int end = character == '{' ? template.indexOf('}', i) : -1;
            if (character != '{' && character != '}') {
                filled.append(character);
            } else if (template.startsWith(character == '{' ? "{{" : "}}", i)) {
                filled.append(character);
                i++;
            } else {
                Object member = members.get(template.substring(i + 1, end));
                filled.append(text.apply(/*{told*/ member /*}*/));
                i = end;
            }
        }
        return filled.toString();
    }
}
