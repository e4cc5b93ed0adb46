package io.github.statuary.catalog.rule;

import java.util.List;

/** All rules: the table of contents of this package. The readers check shapes, kinds and syntax before. */
public final class CatalogRules {

    /** What holds for every value in itself, in every file. */
    public static final List<CatalogRule> OF_VALUES = List.of(
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
            new TypeNameRule(),
            new MemberNameRule(),
            new ReservedMemberRule(),
            new InheritedMethodRule(),
            new EnumWordsRule(),
            new VisibilityRule());

    /** What holds between values, and so only of files that could all be read. */
    public static final List<CatalogRule> OF_THE_WHOLE = List.of(
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

    /** What holds for a problem that is declared elsewhere than in a file. */
    public static final List<CatalogRule> OF_A_DECLARED_PROBLEM = List.of(
            new PlainTextRule(),
            new ProblemStatusRule(),
            new KnownStatusRule(),
            new TypeUriRule(),
            new HeaderNameRule(),
            new PlaceholderRule(),
            new MemberNameRule(),
            new ReservedMemberRule());

    private CatalogRules() {}
}
