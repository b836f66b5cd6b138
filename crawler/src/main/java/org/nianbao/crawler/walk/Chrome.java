package org.nianbao.crawler.walk;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The parts of a page that surround its matter: menus, breadcrumbs, footers, boxes of recommendations. */
final class Chrome {

    private static final Set<String> TAGS = Set.of("nav", "header", "footer", "aside");

    private static final Pattern NAME = Pattern.compile(
            "(?:[a-z]{1,5}[-_])?(?:top|main|left|right|side|site|foot|head|page)?[-_]?(?:nav|menu|footer|foot|header|sidebar|breadcrumbs?|crumbs?|copyright|friendlinks?|tuijian|recommend|hotnews)(?:[-_]?(?:bar|box|wrap|left|right|top|main))?");

    private static final Pattern ASIDE_HEADING = Pattern.compile("(?:.{0,4}(?:推荐|热点|热门|最新|排行|相关|点击|友情链接|头条).{0,4})");

    private Chrome() {}

    /** Whether an element lies in a menu, a header, a footer or the like. */
    static boolean surrounds(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (is(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element itself is one. */
    static boolean is(Element element) {
        return TAGS.contains(element.normalName())
                || isNamed(element.id())
                || (element.hasAttr("class") && element.classNames().stream().anyMatch(Chrome::isNamed));
    }

    private static boolean isNamed(String name) {
        return !name.isEmpty() && NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a list stands under a heading such as 热点推荐. */
    static boolean isAside(Element list) {
        Element at = list;
        for (int level = 0; level < 2 && at != null; level++) {
            var before = at.previousElementSibling();
            if (before != null && before.text().length() <= 12) {
                return ASIDE_HEADING.matcher(before.text()).matches();
            }
            at = at.parent();
        }
        return false;
    }

    /** Whether an element is a template of a script, or hidden, so that its text is not what a reader sees. */
    static boolean isUnseen(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")
                    || at.hasAttr("hidden")
                    || at.normalName().equals("template")
                    || at.attributes().asList().stream()
                            .anyMatch(a -> a.getKey().startsWith("v-")
                                    || a.getKey().startsWith("ng-")
                                    || a.getKey().startsWith("ms-")
                                    || a.getKey().startsWith("x-"))) {
                return true;
            }
        }
        return false;
    }
}
