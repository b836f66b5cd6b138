package org.nianbao.parser.check;

import java.util.List;
import java.util.stream.Stream;

/** Where information is disclosed (公开渠道), by the words for it. */
enum Channels {
    WEBSITE("网站", "门户"),
    WECHAT("公众号", "微信公众平台"),
    WEIBO("微博"),
    SHORT_VIDEO("抖音", "快手", "短视频"),
    VIDEO_ACCOUNT("视频号"),
    HEADLINES("头条"),
    BOARD("公示栏", "公开栏", "公告栏", "宣传栏"),
    SCREEN("显示屏", "电子屏", "LED屏"),
    BROADCAST("广播", "大喇叭"),
    CHAT_GROUP("微信群"),
    BULLETIN("政府公报");

    private final List<String> words;

    Channels(String... words) {
        this.words = List.of(words);
    }

    boolean isIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    /** Its word in the text, as printed. */
    String wordIn(String text) {
        return words.stream().filter(text::contains).findFirst().orElse("");
    }

    static List<Channels> in(String text) {
        return Stream.of(values()).filter(channel -> channel.isIn(text)).toList();
    }
}
