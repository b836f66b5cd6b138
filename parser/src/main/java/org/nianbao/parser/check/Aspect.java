package org.nianbao.parser.check;

import java.util.List;

/**
 * The five aspects of section 一 (国办公开办函〔2021〕30号) with the words a text about them can hardly do without. Any one of
 * the words counts, so that only an aspect of which nothing at all is said is found missing.
 */
enum Aspect {
    DISCLOSURE("主动公开", List.of("主动公开", "主动发布", "主动公布", "主动向社会", "公示", "发布", "公布", "公开各类", "公开信息"), List.of()),
    REQUESTS("依申请公开", List.of("申请", "要求公开"), List.of()),
    MANAGEMENT(
            "政府信息管理",
            List.of(
                    "管理", "审核", "审查", "规范性文件", "三审三校", "先审后发", "公开属性", "保密", "清理", "更新", "维护", "目录", "台账", "标准化", "规范化",
                    "备案"),
            List.of("管理办法", "管理服务", "对外管理")),
    PLATFORM(
            "政府信息公开平台建设",
            List.of(
                    "平台", "网站", "门户", "公众号", "微信", "微博", "抖音", "快手", "视频号", "新媒体", "客户端", "小程序", "专栏", "栏目", "专区", "公报",
                    "查阅", "集约", "显示屏", "电子屏", "公开网", "网页", "官网"),
            List.of("平台、队伍")),
    OVERSIGHT(
            "监督保障",
            List.of(
                    "监督", "考核", "考评", "评议", "评估", "追责", "追究", "问责", "培训", "督查", "督导", "督促", "检查", "自查", "巡查", "监测",
                    "领导小组", "协调小组", "专班", "工作机制", "机制保障", "保障机制", "组织保障"),
            List.of("监督权"));

    private final String term;
    private final List<String> words;
    private final List<String> phrases;

    /**
     * @param words one of which is enough
     * @param phrases stock phrases that hold such a word and say nothing: the citizens' 监督权, 完善平台、队伍、制度建设
     */
    Aspect(String term, List<String> words, List<String> phrases) {
        this.term = term;
        this.words = words;
        this.phrases = phrases;
    }

    /** As the form calls it. */
    String term() {
        return term;
    }

    boolean isIn(String text) {
        var searched = text;
        for (var phrase : phrases) {
            searched = searched.replace(phrase, "");
        }
        return Terms.anyIn(searched, words);
    }
}
