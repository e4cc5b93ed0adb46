package io.github.statuary.processor.page;

import java.util.ArrayList;
import java.util.List;

/** Writes the links at the foot of a page: to the index, and to the same page in other languages. */
final class HtmlLinks {

    private final Site site;
    private final SiteLanguage language;

    HtmlLinks(Site site, SiteLanguage language) {
        this.site = site;
        this.language = language;
    }

    List<String> of(Page page) {
        List<String> links = new ArrayList<>();
        String here = site.path(page, language);
        if (site.index().isPresent()) {
            String reference = Page.relative(here, site.indexPath(language));
            links.add("<a href=\"" + Html.text(reference) + "\">"
                    + Html.text(language.words().allProblemTypes()) + "</a>");
        }
        for (SiteLanguage other : site.languages(page)) {
            toOther(other, Page.relative(here, site.path(page, other)), links);
        }
        return links;
    }

    List<String> ofIndex() {
        List<String> links = new ArrayList<>();
        for (SiteLanguage other : site.languagesOfIndex()) {
            toOther(other, Page.relative(site.indexPath(language), site.indexPath(other)), links);
        }
        return links;
    }

    private void toOther(SiteLanguage other, String reference, List<String> links) {
        if (!other.equals(language)) {
            String tag = Html.text(other.tag());
            links.add("<a href=\"" + Html.text(reference) + "\" rel=\"alternate\" hreflang=\"" + tag + "\" lang=\""
                    + tag + "\">" + Html.text(other.name()) + "</a>");
        }
    }
}
