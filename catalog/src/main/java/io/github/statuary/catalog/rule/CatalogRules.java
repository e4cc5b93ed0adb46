package io.github.statuary.catalog.rule;

import java.util.List;

/** All rules: the table of contents of this package. The shape of the files is checked before, by {@link FileReader}. */
final class CatalogRules {

    /** What holds for every value in itself, in every file. */
    static final List<CatalogRule> OF_VALUES = List.of(
            new PlainTextRule(),
            new StatusCodeRule(),
            new ConstantNameRule(),
            new PhraseRule(),
            new ReferenceRule(),
            new BaseRule(),
            new SlugRule(),
            new ProblemStatusRule(),
            new TypeUriRule(),
            new HeaderNameRule(),
            new RequiredHeadersRule(),
            new DetailSyntaxRule(),
            new TypeNameRule(),
            new MemberNameRule(),
            new ReservedMemberRule(),
            new InheritedMethodRule(),
            new FieldTypeRule(),
            new EnumWordsRule(),
            new VisibilityRule());

    /** What holds between values, and so only of files that could all be read. */
    static final List<CatalogRule> OF_THE_WHOLE = List.of(
            new RequiredKeysRule(),
            new PhraseNameRule(),
            new StatusNamesRule(),
            new ContentRule(),
            new KnownStatusRule(),
            new BasePresenceRule(),
            new DuplicateTypeRule(),
            new StatusHeaderRule(),
            new PlaceholderRule(),
            new SameIdentifierRule(),
            new FieldCountRule(),
            new GeneratedTypeNamesRule());

    private CatalogRules() {}
}
