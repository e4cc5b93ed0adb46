package io.github.statuary.processor.generate.adapter;

/** The sources that several adapters share, added to an adapter. */
final class SharedSources {

    private SharedSources() {}

    /** What both adapters of Spring share. */
    static CopiedAdapter ofSpring(CopiedAdapter adapter) {
        return ofContent(adapter.sharing("spring", "SpringCauses")
                .sharingWithUpstream("spring", "SpringTranslators")
                .sharingWithFrameworkErrors("spring", "SpringRefusals")
                .sharingWithFrameworkErrors("spring", "SpringErrors")
                .sharingWithFrameworkErrors("spring", "SpringNames")
                .sharingWithFrameworkErrors("spring", "SpringParameters")
                .sharingWithFrameworkErrors("spring", "SpringPath")
                .sharingWithFrameworkErrors("spring", "ServletParameters", Adapters.SERVLET_REQUEST));
    }

    /** What is wrong with content: values that violate a constraint, and what Jackson could not read. */
    static CopiedAdapter ofContent(CopiedAdapter adapter) {
        return ofJackson(adapter)
                .sharingWithFrameworkErrors("content", "ContentNames")
                .sharingWithFrameworkErrors("content", "Jackson2Names", Adapters.JACKSON_2)
                .sharingWithFrameworkErrors("content", "Jackson3Names", Adapters.JACKSON_3)
                .sharingWithFrameworkErrors("validation", "Declarations", Adapters.INVALID)
                .sharingWithFrameworkErrors("validation", "RequestParts", Adapters.INVALID)
                .sharingWithFrameworkErrors("validation", "Violation", Adapters.INVALID)
                .sharingWithFrameworkErrors("validation", "Violations", Adapters.INVALID);
    }

    /** What Jackson could not read. */
    static CopiedAdapter ofJackson(CopiedAdapter adapter) {
        return adapter.sharingWithFrameworkErrors("content", "Jackson2Content", Adapters.JACKSON_2)
                .sharingWithFrameworkErrors("content", "Jackson3Content", Adapters.JACKSON_3);
    }
}
