package org.nianbao.crawler.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Paragraphs in the manner of such reports: customary phrases, some far more frequent than others, and names of their own. */
final class SampleProse {

    private static final List<String> TIMES = words("年初 上半年 下半年 全年 春季 入冬以后 换届之后 年中 汛期 年末 机构改革后 新办法施行后");
    private static final List<String> WHO = words("办公室 法规科 信息中心 综合股 窗口 分管领导 各股室 值班人员 宣传科 督查室 档案室 审批股");
    private static final List<String> HOW = words("逐条 分批 上门 集中 按季 提前 同步 随时 反复 当面 书面 联合 首次 定期 如期 主动");
    private static final List<String> DO = words("梳理 编排 核对 讲解 更新 补发 归档 清查 回访 整理 公示 试行 汇总 修订 比对 校对 转载 解读 登记 答复");
    private static final List<String> OF = words(
            "惠民补贴 旧区改造 水质监测 学位安排 公开招聘 征地补偿 灌溉用水 道路养护 食品抽检 部门预算 养老服务 防汛抗旱 政府采购 行政执法 村级账目 公交线路 医保报销 秸秆利用 垃圾分类 燃气安全 就业培训 残疾人帮扶");
    private static final List<String> WHAT =
            words("指南 名册 进度 结果 方案 公告 标准 计划 台账 目录 说明 清单 预案 意向 事项 简报 问答 图表 办法 点位 时限 依据 流程 联系人");
    private static final List<String> AND =
            words("在大厅电子屏滚动播放 请居民代表旁听 印成折页送到户 录成短视频 附上联系人 注明依据 标出办理时限 抄送街坊议事会 接受现场提问 由专人答复 留存底稿 报上级备案");
    private static final String HAN = "松柏梅兰竹菊荷桐枫槐榆杨柳桃李杏梨枣棠桂云雨雪霜露江河湖海溪泉潭川岭峰岗坪沟湾滩石玉金银铜铁东南西北中上下左右前后新旧长安永宁和平丰乐";

    private final Random random;

    SampleProse(Random random) {
        this.random = random;
    }

    /** Sentences of about fifty characters each. */
    List<String> sentences(int count) {
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            all.add(often(TIMES) + "，" + often(WHO) + "围绕" + place() + often(HOW) + often(DO) + often(OF) + often(WHAT)
                    + "，" + place() + "的" + often(OF) + often(WHAT) + "也" + often(HOW) + often(DO)
                    + random.nextInt(90) + "份，并" + often(AND) + "。");
        }
        return all;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private String place() {
        var name = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            name.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return name + List.of("村", "社区", "小学", "水库", "市场", "大桥").get(random.nextInt(6));
    }

    /** The first ones far more often than the last. */
    private String often(List<String> words) {
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 2)));
    }
}
