package org.nianbao.parser.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where information is disclosed (公开渠道), by the words for it. */
enum Channel {
    WEBSITE("网站|门户"),
    WECHAT("公众号|微信公众平台"),
    WEIBO("微博"),
    SHORT_VIDEO("抖音|快手|短视频"),
    VIDEO_ACCOUNT("视频号"),
    HEADLINES("头条"),
    BOARD("公示栏|公开栏|公告栏|宣传栏"),
    SCREEN("显示屏|电子屏|LED屏"),
    BROADCAST("广播|大喇叭"),
    CHAT_GROUP("微信群"),
    BULLETIN("政府公报");

    private final Pattern words;

    Channel(String words) {
        this.words = Pattern.compile(words);
    }

    boolean isIn(String text) {
        return words.matcher(text).find();
    }

    /** Its word in the text, as printed. */
    String wordIn(String text) {
        var m = words.matcher(text);
        return m.find() ? m.group() : "";
    }

    static List<Channel> in(String text) {
        return Stream.of(values()).filter(channel -> channel.isIn(text)).toList();
    }
}
