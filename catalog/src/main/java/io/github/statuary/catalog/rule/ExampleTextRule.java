package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Sample;
import io.github.statuary.catalog.declaration.Sample.Elements;
import io.github.statuary.catalog.declaration.Sample.Member;
import io.github.statuary.catalog.declaration.Sample.Members;
import io.github.statuary.catalog.declaration.Sample.Single;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import java.util.ArrayList;
import java.util.List;

/** The texts of an example can be sent, and together fit into a class file. */
final class ExampleTextRule implements CatalogRule {

    private static final int MOST_CHARACTERS = 20_000;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyProblem()
                .flatMap(problem -> problem.example().stream())
                .forEach(example -> check(example, mistakes));
    }

    private static <P> void check(Members<P> example, Mistakes<P> mistakes) {
        List<Text<P>> texts = new ArrayList<>();
        example.members().forEach(member -> collect(member.value(), texts));
        int characters = 0;
        for (Text<P> text : texts) {
            characters += text.text().length();
            PlainTextRule.checkCharacters(Key.EXAMPLE, text, mistakes);
        }
        if (characters > MOST_CHARACTERS) {
            mistakes.add(CatalogMessage.LONG_TEXT, example.place(), Key.EXAMPLE.word(), MOST_CHARACTERS);
        }
    }

    private static <P> void collect(Sample<P> sample, List<Text<P>> texts) {
        if (sample instanceof Single<P> single) {
            texts.add(new Text<>(single.text(), single.place()));
        } else if (sample instanceof Elements<P> elements) {
            elements.elements().forEach(element -> collect(element, texts));
        } else if (sample instanceof Members<P> members) {
            for (Member<P> member : members.members()) {
                texts.add(member.name());
                collect(member.value(), texts);
            }
        }
    }
}
