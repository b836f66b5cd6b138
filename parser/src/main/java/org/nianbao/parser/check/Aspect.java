package org.nianbao.parser.check;

import java.util.List;

/**
 * The five aspects of section 一 (国办公开办函〔2021〕30号) with the words a text about them can hardly do without. Any one of
 * the words counts, so that only an aspect of which nothing at all is said is found missing.
 */
enum Aspect {
    DISCLOSURE("主动公开", "主动公开", "主动发布", "主动公布", "主动向社会", "公示", "发布", "公布", "公开各类", "公开信息"),
    REQUESTS("依申请公开", "申请", "要求公开"),
    MANAGEMENT(
            "政府信息管理", "信息管理", "规范性文件", "审核", "审查", "三审三校", "先审后发", "动态管理", "公开属性", "保密", "清理", "更新", "维护", "目录", "台账",
            "标准化", "规范化", "备案"),
    PLATFORM(
            "政府信息公开平台建设",
            "平台建设",
            "平台管理",
            "平台维护",
            "平台运",
            "平台功能",
            "网站",
            "门户",
            "公众号",
            "微信",
            "微博",
            "抖音",
            "快手",
            "视频号",
            "新媒体",
            "客户端",
            "小程序",
            "专栏",
            "栏目",
            "专区",
            "公报",
            "查阅",
            "集约",
            "显示屏",
            "电子屏",
            "公开网",
            "网页",
            "官网"),
    OVERSIGHT(
            "监督保障", "监督", "考核", "考评", "评议", "评估", "追责", "追究", "问责", "培训", "督查", "督导", "督促", "检查", "自查", "巡查", "监测",
            "领导小组", "协调小组", "专班", "工作机制", "机制保障", "保障机制", "组织保障");

    /** A right of the citizens that every preamble names; no oversight of the work. */
    private static final String RIGHT_OF_OVERSIGHT = "监督权";

    private final String term;
    private final List<String> words;

    Aspect(String term, String... words) {
        this.term = term;
        this.words = List.of(words);
    }

    /** As the form calls it. */
    String term() {
        return term;
    }

    boolean isIn(String text) {
        var searched = this == OVERSIGHT ? text.replace(RIGHT_OF_OVERSIGHT, "") : text;
        return Terms.anyIn(searched, words);
    }
}
