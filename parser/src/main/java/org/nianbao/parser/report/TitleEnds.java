package org.nianbao.parser.report;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A title without what is hung on its ends: bullets, marks of the column, file extensions, brackets.
 *
 * @param text what is left
 * @param year a year that stood in brackets at the end
 * @param agency a body that stood in brackets at the end
 * @param refused whether the brackets say that this is not the report itself
 */
record TitleEnds(String text, OptionalInt year, Optional<String> agency, boolean refused) {

    /** What retells a report for readers, and is none. */
    static final String DIGEST_WORDS = "解读|读懂|看懂|图说|数说|数读|速读|速览|图解|长图|漫画|动漫|视频|音频|问答|摘要";

    /** A mark in front such as 【图解】: what follows is the title of the report that is retold. */
    private static final Pattern DIGEST_LEAD =
            Pattern.compile("^[\\[【（(](?:[^\\]】）)]{0,8}(?:" + DIGEST_WORDS + ")[^\\]】）)]{0,4})[\\]】）)]");

    private static final String VARIANT_WORDS =
            "文字版|文本版|图片版|图文版|图解版?|图表版|长图|超链版|超链接版|扫描[版件]|盖章[版件]|(?i:pdf|word|docx?|wps|ofd|html5?|h5)版?|全文|正文|正式版?|公开版|发布版|定稿|更新版?|修订版?|更正版?|新|附件";

    private static final Pattern VARIANT =
            Pattern.compile("(?:[（(【\\[](?:" + VARIANT_WORDS + ")[）)】\\]]|[-—_](?:" + VARIANT_WORDS + "))$");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:pdf|docx?|wps|ofd|rtf|odt|html?|txt|ceb)$");
    private static final Pattern BULLETS = Pattern.compile(
            "^(?:[•·●■◆★☆▪※*>》\\-—_:：、.．]++|标题[:：]|附件[0-9一二三四五六七八九十]{0,3}[:：.．]?|[\\[【][^\\]】]{1,20}[\\]】])");
    private static final Pattern LAST_BRACKET = Pattern.compile("[（(\\[【]([^（()）\\[\\]【】]{1,120})[）)\\]】]$");

    /** A date, a moment or a number of a file after the genre; four digits alone would be a year. */
    private static final Pattern LAST_NUMBER = Pattern.compile(
            "(?<=报告|报告书|年报|报告》)[-—_]{0,2}"
                    + "(?:20\\d{2}[-./年]\\d{1,2}(?:[-./月]\\d{1,2}日?)?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?|\\d{1,3}|\\d{5,40})$");

    private static final Pattern BRACKET_YEAR = Pattern.compile("(20\\d{2})(?:年度?)?");
    private static final Pattern BRACKET_DATE = Pattern.compile("20\\d{2}(?:年|[-./])\\d{1,2}(?:月|[-./])\\d{1,2}日?");
    private static final Pattern NOT_IT = Pattern.compile("模板|范本|样本|样表|样式|格式|草案|征求意见|解读|说明|讨论稿|参考");

    private static final Pattern LINES = Pattern.compile("[_＿]");

    static TitleEnds strip(String title) {
        if (DIGEST_LEAD.matcher(title).find()) {
            return new TitleEnds(title, OptionalInt.empty(), Optional.empty(), true);
        }
        var text = withoutLead(title);
        var year = OptionalInt.empty();
        Optional<String> agency = Optional.empty();
        // Each turn removes something; four are more than any title seen carries.
        for (int turn = 0; turn < 4; turn++) {
            text = EXTENSION.matcher(text).replaceFirst("");
            if (VARIANT.matcher(text).find()) {
                text = withoutVariant(text);
                continue;
            }
            var number = LAST_NUMBER.matcher(text);
            if (number.find()) {
                text = text.substring(0, number.start());
                continue;
            }
            var bracket = LAST_BRACKET.matcher(text);
            if (!bracket.find()) {
                break;
            }
            var inside = bracket.group(1);
            if (NOT_IT.matcher(inside).find()) {
                return new TitleEnds(text, year, agency, true);
            }
            var printed = BRACKET_YEAR.matcher(inside);
            if (printed.matches()) {
                year = OptionalInt.of(Integer.parseInt(printed.group(1)));
            } else if (!BRACKET_DATE.matcher(inside).matches()) {
                agency = OrganWords.endsLikeOrgan(inside)
                        ? Optional.of(inside.startsWith("原") ? inside.substring(1) : inside)
                        : agency;
            }
            text = text.substring(0, bracket.start());
        }
        return new TitleEnds(LINES.matcher(withoutFrame(text)).replaceAll(""), year, agency, false);
    }

    /** The title without a mark such as （文字版） at its end. */
    static String withoutVariant(String title) {
        return VARIANT.matcher(title).replaceFirst("");
    }

    /** A title that a template printed twice in a row, once. */
    static String once(String title) {
        int half = title.length() / 2;
        return title.length() % 2 == 0 && half >= 8 && title.startsWith(title.substring(half))
                ? title.substring(half)
                : title;
    }

    private static String withoutLead(String title) {
        var text = title;
        for (int turn = 0; turn < 3; turn++) {
            var bullet = BULLETS.matcher(text);
            if (!bullet.lookingAt()) {
                break;
            }
            text = text.substring(bullet.end());
        }
        return text;
    }

    private static String withoutFrame(String text) {
        return text.startsWith("《") && text.endsWith("》") ? text.substring(1, text.length() - 1) : text;
    }
}
