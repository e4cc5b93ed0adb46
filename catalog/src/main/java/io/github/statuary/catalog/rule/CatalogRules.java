package io.github.statuary.catalog.rule;

import java.util.List;

/** All rules: the table of contents of this package. The readers check shapes, kinds and syntax earlier. */
public final class CatalogRules {

    /** The rules for single values, in every file. */
    public static final List<CatalogRule> OF_VALUES = List.of(
            new PlainTextRule(),
            new ExampleTextRule(),
            new LanguageRule(),
            new StatusCodeRule(),
            new StatusOfCoreRule(),
            new ConstantNameRule(),
            new PhraseRule(),
            new ReferenceRule(),
            new RetryableRule(),
            new LogLevelRule(),
            new BaseRule(),
            new SlugRule(),
            new TombstoneRule(),
            new ProblemStatusRule(),
            new TypeUriRule(),
            new HeaderNameRule(),
            new RequiredHeadersRule(),
            new TypeNameRule(),
            new ObjectNameRule(),
            new MemberNameRule(),
            new ReservedMemberRule(),
            new JavaNameRule(),
            new InheritedMethodRule(),
            new EnumWordsRule(),
            new VisibilityRule());

    /** The rules between values, which need files that could all be read. */
    public static final List<CatalogRule> OF_THE_WHOLE = List.of(
            new RequiredKeysRule(),
            new PhraseNameRule(),
            new StatusNamesRule(),
            new ContentRule(),
            new KnownStatusRule(),
            new BasePresenceRule(),
            new DuplicateTypeRule(),
            new RetiredKeyRule(),
            new RetiredTypeRule(),
            new StatusHeaderRule(),
            new KnownObjectRule(),
            new ObjectFieldsRule(),
            new ObjectNestingRule(),
            new PlaceholderRule(),
            new ExampleRule(),
            new SameIdentifierRule(),
            new FieldCountRule(),
            new GeneratedTypeNamesRule());

    /** The rules between values of the catalogs of another service, from which no exceptions are generated. */
    public static final List<CatalogRule> OF_ANOTHER_SERVICE = OF_THE_WHOLE.stream()
            .filter(rule -> !(rule instanceof GeneratedTypeNamesRule))
            .toList();

    /** The rules for a problem that is declared outside catalog files. */
    public static final List<CatalogRule> OF_A_DECLARED_PROBLEM = List.of(
            new PlainTextRule(),
            new ProblemStatusRule(),
            new KnownStatusRule(),
            new TypeUriRule(),
            new RetiredTypeRule(),
            new HeaderNameRule(),
            new PlaceholderRule(),
            new MemberNameRule(),
            new ReservedMemberRule());

    /** The rules for the texts of a translation, which is compared with its originals elsewhere. */
    public static final List<CatalogRule> OF_A_TRANSLATION = List.of(new PlainTextRule(), new StatusCodeRule());

    /** The rules for an object in such a problem. */
    public static final List<CatalogRule> OF_A_DECLARED_OBJECT = List.of(new MemberNameRule());

    private CatalogRules() {}
}
