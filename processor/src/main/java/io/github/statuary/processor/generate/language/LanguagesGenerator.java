package io.github.statuary.processor.generate.language;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.LanguagePlan;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies {@code Languages} where problems are told in several, and {@code Translations} where they are those of the package itself. */
public final class LanguagesGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.languages().spoken();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        LanguagePlan languages = plan.languages();
        boolean translates = !languages.translations().isEmpty();
        Map<String, String> holes = new HashMap<>();
        holes.put("default", JavaText.literal(languages.language()));
        holes.put("find", find(languages));
        if (translates && plan.hasObjects()) {
            holes.put("told", CoreTypes.TOLD_OBJECT + ".told(member)");
        }
        List<GeneratedType> types = new ArrayList<>();
        types.add(KeptSource.type(plan.packageName(), CoreTypes.LANGUAGES, holes));
        if (translates) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.TRANSLATIONS, TranslationHoles.of(plan)));
        }
        if (translates && plan.hasObjects()) {
            types.add(KeptSource.type(plan.packageName(), CoreTypes.TOLD_OBJECT));
        }
        return types;
    }

    /** The statements that find the translation of a problem: the first one, beginning with the package itself. */
    private static String find(LanguagePlan languages) {
        List<String> translations = new ArrayList<>();
        if (!languages.translations().isEmpty()) {
            translations.add(CoreTypes.TRANSLATIONS + ".translated(problem, language);");
        }
        for (KnownPackage used : languages.used()) {
            translations.add(used.name() + "." + CoreTypes.LANGUAGES + ".find(problem, language);");
        }
        if (translations.size() == 1) {
            return "return " + translations.get(0);
        }
        StringBuilder statements = new StringBuilder("Problem found = ").append(translations.get(0));
        for (String other : translations.subList(1, translations.size())) {
            statements
                    .append("\n        if (found == null) {\n            found = ")
                    .append(other)
                    .append("\n        }");
        }
        return statements.append("\n        return found;").toString();
    }
}
