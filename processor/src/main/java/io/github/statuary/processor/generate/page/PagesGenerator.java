package io.github.statuary.processor.generate.page;

import io.github.statuary.Document;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Written;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies {@code ProblemPages}, and writes the texts that it serves. */
public final class PagesGenerator implements Generator {

    private static final List<String> OF_OWN_PAGES = List.of("own", "ownPaths", "ownPage", "mediaTypes");
    private static final List<String> OF_LANGUAGES = List.of("ownInLanguages", "languagesOfOwnPages");

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.hasPages();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        List<GeneratedType> types = new ArrayList<>();
        Map<String, String> holes = used(plan);
        boolean hasOwn = plan.documents().contains(Document.HTML);
        if (hasOwn) {
            String texts = new PageTexts(plan).source();
            types.add(new GeneratedType(plan.packageName(), CoreTypes.PROBLEM_PAGE_TEXTS, new Written(texts)));
        } else {
            OF_OWN_PAGES.forEach(hole -> holes.put(hole, ""));
        }
        if (hasOwn && !plan.languages().translations().isEmpty()) {
            holes.put("own", "");
        } else {
            OF_LANGUAGES.forEach(hole -> holes.put(hole, ""));
        }
        if (!plan.languages().spoken()) {
            holes.put("languages", "");
        }
        types.add(KeptSource.type(plan.packageName(), CoreTypes.PROBLEM_PAGES, holes));
        return types;
    }

    /** The pages of the packages that this one is built over. */
    private static Map<String, String> used(GenerationPlan plan) {
        List<KnownPackage> others = new ArrayList<>();
        plan.used().core().filter(KnownPackage::pages).ifPresent(others::add);
        plan.used().direct().stream().filter(KnownPackage::pages).forEach(others::add);
        if (others.isEmpty()) {
            return new HashMap<>();
        }
        StringBuilder find = new StringBuilder();
        StringBuilder paths = new StringBuilder();
        for (KnownPackage other : others) {
            find.append(find.isEmpty() ? "return " : "\n                .or(() -> ")
                    .append(other.name())
                    .append(".ProblemPages.find(path, accept, ")
                    .append(other.languages() ? "acceptLanguage, " : "")
                    .append("ifNoneMatch).map(page -> new Page(page.status(), page.headers(), page.text()))")
                    .append(find.indexOf("\n") < 0 ? "" : ")");
            paths.append(paths.isEmpty() ? "" : "\n        ")
                    .append("paths.addAll(")
                    .append(other.name())
                    .append(".ProblemPages.paths());");
        }
        return new HashMap<>(Map.of("used", find.append(';').toString(), "usedPaths", paths.toString()));
    }
}
