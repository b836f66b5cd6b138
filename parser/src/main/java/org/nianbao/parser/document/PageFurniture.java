package org.nianbao.parser.document;

import java.util.regex.Pattern;

/**
 * Lines that a portal prints around an article, told by their words where no element tells them: clocks, bread crumbs,
 * share and font-size bars, counters, the lines of the footer. Each pattern takes a whole line, so that no sentence that
 * only mentions such words is lost.
 */
final class PageFurniture {

    private static final int LONGEST = 160;

    /** With one of these a line of furniture begins; asked first, since nearly no line of a report does. */
    private static final String FIRST = "今当您你首字大分打关收返浏阅点访发更时日来上下扫主承网版技无繁EeA【[（(|保责编信作";

    private static final String BUTTONS =
            "(?:打印本页|打印|关闭窗口|关闭本页|关闭|收藏本页|加入收藏|收藏|返回顶部|返回首页|返回|分享到?|推荐|纠错|我要纠错|下载|保存|大|中|小|字体|字号|微信|微博|QQ空间)";

    private static final String FIELD =
            "(?:(?:发布|更新|录入|发文|公开)?(?:时间|日期)|(?:信息|文章)?来源|作者|(?:责任)?编辑|责编|发布机构|(?:浏览|阅读|点击|访问)(?:次数|量|数|人次))";

    private static final Pattern LINE = Pattern.compile("今天是.{0,60}"
            + "|(?:您|你)?(?:现在|当前)?(?:所在|的)?(?:的)?位置(?:是)?[:：].{0,150}"
            + "|首页(?:[>＞»›/|].{0,140})+"
            + "|[【\\[（(|]*" + BUTTONS + "(?:[】\\]）)\\[【（(|:：·/,，]*" + BUTTONS + ")+[】\\]）)|:：]*"
            + "|[【\\[（(]" + BUTTONS + "[】\\]）)]|打印(?:本页)?|关闭(?:窗口|本页)?|收藏本页|返回(?:顶部|首页)|分享到?[:：]?"
            + "|(?:" + FIELD + "[:：].{0,40}?){2,6}"
            + "|(?:浏览|阅读|点击|访问)(?:次数|量|数|人次)[:：].{0,20}"
            + "|[上下]一[篇条][:：].{0,120}"
            + "|扫一扫.{0,40}"
            + "|(?:主办|承办|技术支持|版权所有|网站标识码|网站地图|联系我们)(?:单位)?[:：©|].{0,140}"
            + "|版权所有.{0,140}|网站地图.{0,140}|无障碍.{0,40}|繁[體体](?:中文|版)?.{0,60}");

    private PageFurniture() {}

    static boolean is(String line) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return false;
        }
        if (line.contains("ICP备") || line.contains("公网安备")) {
            return true;
        }
        return FIRST.indexOf(line.charAt(0)) >= 0
                && LINE.matcher(withoutBlanks(line)).matches();
    }

    private static String withoutBlanks(String line) {
        var out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!Spaces.isBlank(line.charAt(i))) {
                out.append(line.charAt(i));
            }
        }
        return out.toString();
    }
}
