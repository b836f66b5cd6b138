package org.nianbao.crawler.walk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dialects of script pagers, in the order in which they are tried. */
final class ScriptPagers {

    private static final Pattern COUNT_PAGE = Pattern.compile("\\bcountPage\\s{0,3}=\\s{0,3}(\\d{1,5})\\b");
    private static final Pattern FILE_PREFIX =
            Pattern.compile("href=\\\\?['\"]([A-Za-z][\\w-]{0,40}?)(?:_|\\.|['\"]\\s{0,3}\\+)");
    private static final Pattern FILE_SUFFIX = Pattern.compile("['\".](s?html?|jhtml)\\b");
    private static final Pattern PAGER_OBJECT = Pattern.compile("\\bPager\\s{0,3}\\(\\s{0,9}\\{([^{}]{5,400})\\}");
    private static final Pattern SET_PAGE = Pattern.compile(
            "\\bpagination\\(\\s{0,3}['\"]\\w{1,40}['\"]\\s{0,3},\\s{0,3}\\d{1,5}\\s{0,3},\\s{0,3}(\\d{1,5})");
    private static final Pattern VARIABLE = Pattern.compile(
            "(?i)\\b(?:totalPages?|pageCount|pageTotal|total_pages?|page_count|allPages?)\\b['\"]?\\s{0,3}[:=]\\s{0,3}['\"]?(\\d{1,5})\\b");

    static final List<PagerDialect> ALL = List.of(
            new CreatePageHtml(),
            ScriptPagers::countPage,
            ScriptPagers::pagerObject,
            ScriptPagers::setPage,
            ScriptPagers::variable);

    private ScriptPagers() {}

    /** The TRS pager written out in the page: {@code var countPage = 2} and {@code document.write}. */
    private static Optional<PagerDialect.Announcement> countPage(String script) {
        var count = COUNT_PAGE.matcher(script);
        if (!count.find()) {
            return Optional.empty();
        }
        var prefix = FILE_PREFIX.matcher(script);
        var suffix = FILE_SUFFIX.matcher(script);
        return PagerDialect.Announcement.of(
                count.group(1),
                Optional.of(new PageAddress.NumberedFile(
                        prefix.find() ? prefix.group(1) : "index", suffix.find() ? suffix.group(1) : "html", true)));
    }

    /** {@code Pager({size:4,current:0,prefix:'index',suffix:'html'})}, Beijing. */
    private static Optional<PagerDialect.Announcement> pagerObject(String script) {
        var call = PAGER_OBJECT.matcher(script);
        if (!call.find()) {
            return Optional.empty();
        }
        var fields = call.group(1);
        return PagerDialect.Announcement.of(
                field(fields, "size").orElse(""),
                Optional.of(new PageAddress.NumberedFile(
                        field(fields, "prefix").orElse("index"),
                        field(fields, "suffix").orElse("html"),
                        true)));
    }

    /** {@code pagination("setPage",1,322)}, Shanghai: page 2 is {@code index_2}. */
    private static Optional<PagerDialect.Announcement> setPage(String script) {
        var call = SET_PAGE.matcher(script);
        return call.find()
                ? PagerDialect.Announcement.of(
                        call.group(1), Optional.of(new PageAddress.NumberedFile("index", "html", false)))
                : Optional.empty();
    }

    /** A bare number of pages; LonSun's pager also tells the parameter. */
    private static Optional<PagerDialect.Announcement> variable(String script) {
        var variable = VARIABLE.matcher(script);
        if (!variable.find()) {
            return Optional.empty();
        }
        Optional<PageAddress> address = script.contains("Ls.pagination")
                ? Optional.of(new PageAddress.Parameter("pageIndex"))
                : Optional.empty();
        return PagerDialect.Announcement.of(variable.group(1), address);
    }

    private static Optional<String> field(String fields, String name) {
        Matcher found = Pattern.compile("['\"]?\\b" + name + "['\"]?\\s{0,3}:\\s{0,3}['\"]?([\\w-]{1,40})")
                .matcher(fields);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
