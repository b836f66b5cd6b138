package org.nianbao.parser.check;

import java.util.List;

/** What problems and measures of section 五 are about, in the words used for it: one word of a topic answers another. */
enum Concern {
    STAFF("人员", "队伍", "业务", "能力", "水平", "素质", "专业", "培训", "学习", "知识", "技能", "指导", "力量"),
    CONTENT(
            "内容", "单一", "丰富", "全面", "深度", "广度", "数量", "信息量", "质量", "收集", "采集", "汇总", "细化", "拓展", "覆盖", "范围", "重点领域",
            "实用", "针对性"),
    FORM("形式", "方式", "渠道", "载体", "多样", "途径", "创新", "便民"),
    PLATFORM("平台", "新媒体", "网站", "栏目", "公众号", "专栏", "专区", "账号", "运维", "集约", "门户"),
    PROCESS("流程", "规范", "制度", "机制", "程序", "标准", "审核", "体系"),
    TIMELINESS("及时", "时效", "更新", "滞后", "延迟", "主动性", "积极性", "日常", "第一时间"),
    AWARENESS("认识", "意识", "重视", "理念", "思想", "主动性", "宣传", "引导", "知晓", "氛围"),
    INTERPRETATION("解读", "图解", "宣讲", "问答"),
    DIALOGUE("互动", "回应", "参与", "诉求", "反馈", "沟通", "咨询", "需求", "关切"),
    REQUESTS("申请", "答复"),
    COORDINATION("部门", "协调", "配合", "协同", "联动", "合力", "统筹", "责任", "职责", "分工", "考核", "监督", "督促", "检查", "督导", "领导"),
    MONEY("经费", "资金", "投入", "保障");

    private final List<String> words;

    Concern(String... words) {
        this.words = List.of(words);
    }

    boolean isIn(String text) {
        return Terms.anyIn(text, words);
    }
}
