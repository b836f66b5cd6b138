package org.nianbao.crawler.walk;

import java.util.regex.Pattern;

/** The words with which a list says that it holds nothing (暂无信息). */
final class EmptyMark {

    private static final Pattern WORDS = Pattern.compile(
            "(?:对不起|抱歉)?[，,！!]?(?:该栏目|本栏目|当前栏目|此栏目|栏目)?(?:下)?(?:暂无|目前没有|没有|无|暂时没有|尚无)(?:任何|相关|更多|符合条件的|可显示的)?(?:信息|数据|内容|记录|文章|资料|文件)(?:信息|内容|记录)?[。！!.~…]{0,3}");
    private static final Pattern NOTHING_COUNTED = Pattern.compile("共\\s{0,3}0\\s{0,3}(?:条|篇|项|个|页)");

    private EmptyMark() {}

    /** Whether a reader of the page is told that the list is empty. */
    static boolean isOn(HtmlPage page) {
        return page.dom().body().getAllElements().stream()
                .filter(e -> e.ownText().length() <= 40)
                .filter(e -> WORDS.matcher(e.ownText().strip()).matches()
                        || NOTHING_COUNTED.matcher(e.ownText()).find())
                .anyMatch(e -> !Chrome.surrounds(e) && !Chrome.isUnseen(e));
    }
}
