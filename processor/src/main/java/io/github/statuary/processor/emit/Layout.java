package io.github.statuary.processor.emit;

import java.util.regex.Pattern;

/** Lays out what JavaPoet renders as the other sources are: short comments on one line, a blank line behind a type's head. */
final class Layout {

    private static final Pattern SHORT_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n\\1 \\* (.{1,100})\\n\\1 \\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\) \\{\\n *\\}");
    private static final Pattern HEAD =
            Pattern.compile("(?m)^( *(?:[a-z-]+ )*(?:class|enum|interface|record) .*\\{)\\n(?! *\\}|\\n)");

    private Layout() {}

    static String of(String rendered) {
        String comments = SHORT_COMMENT.matcher(rendered).replaceAll("$1/** $2 */");
        String bodies = EMPTY_BODY.matcher(comments).replaceAll(") {}");
        return HEAD.matcher(bodies).replaceAll("$1\n\n");
    }
}
