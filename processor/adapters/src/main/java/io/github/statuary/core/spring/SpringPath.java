package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The path of a field in Spring's notation, such as {@code lines[0].text} or {@code notes['first']}. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class SpringPath {

    /** A key in quotes may have brackets in it. */
    private static final Pattern STEP =
            Pattern.compile("\\['([^']*)'\\]|\\[\"([^\"]*)\"\\]|\\[([^\\]]*)\\]|([^.\\[]+)");

    private SpringPath() {}

    /** Its steps: names, keys and indices. */
    static List<Object> of(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            for (int i = 1; i <= step.groupCount(); i++) {
                if (step.group(i) != null) {
                    steps.add(step.group(i));
                }
            }
        }
        return steps;
    }
}
