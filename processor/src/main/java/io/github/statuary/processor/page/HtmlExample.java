package io.github.statuary.processor.page;

import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.DocumentedStatus;
import io.github.statuary.processor.document.ProblemExamples;

/**
 * Writes an example: what is served to a client that wants the language of the page, byte for byte, once its markup is taken away.
 * Each member is on a line of its own.
 */
final class HtmlExample {

    private final ProblemExamples examples;
    private final SiteLanguage language;

    HtmlExample(ProblemExamples examples, SiteLanguage language) {
        this.examples = examples;
        this.language = language;
    }

    /** @param toldIn the language in which the problem is sent */
    String of(DocumentedProblem problem, DocumentedStatus status, String toldIn) {
        String attribute = language.several() ? language.attribute(toldIn) : "";
        StringBuilder example = new StringBuilder("<pre><span class=\"head\">HTTP/1.1 ")
                .append(Html.text(Words.of(status)))
                .append("\nContent-Type: application/problem+json");
        if (language.several()) {
            example.append("\nContent-Language: ").append(Html.text(toldIn));
        }
        problem.headers()
                .forEach(name -> example.append('\n').append(Html.text(name)).append(": &hellip;"));
        example.append("</span><code class=\"body\"").append(attribute).append(">{");
        for (String member : Words.members(examples.json(language.translated(problem)))) {
            example.append("<span class=\"member\">").append(Html.text(member)).append("</span>");
        }
        return example.append("}</code></pre>").toString();
    }
}
