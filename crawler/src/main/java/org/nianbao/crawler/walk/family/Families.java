package org.nianbao.crawler.walk.family;

import java.util.List;
import java.util.Optional;

/** The makes that are known. The first that recognises a page has made it, so the order matters: the surer mark comes first. */
public final class Families {

    /** A page with less on it is a stub, of which nobody can tell who made it. */
    private static final int STUB = 60;

    static final List<Family> ALL = List.of(
            new Gkmlpt(),
            new HanwebJpage(),
            new HanwebJpaas(),
            new HanwebDisclosure(),
            new UcapJson(),
            new LonSun(),
            new QueryList(),
            new TrueCms(),
            Marked.by("EasySite", "article_paging_list_hidden", "queryArticleByCondition"),
            new Epoint(),
            Marked.by("VSB", "pb_sys_common", "p_pages", "wbtreeid"),
            new TrsApi(),
            new ShanghaiDistrict(),
            new DataList(),
            Marked.by("UCAP", "UCAPTITLE", "UCAP-CONTENT", "createPageHTML('page_div'", "createPageHTML(\"page_div\""),
            new Application());

    private Families() {}

    /** Who made a page; empty if nobody can tell. */
    public static Optional<Family> of(PortalPage page) {
        return page.source().length() < STUB
                ? Optional.empty()
                : ALL.stream().filter(f -> f.made(page)).findFirst();
    }
}
