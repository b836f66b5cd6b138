package org.nianbao.parser.report;

import java.util.List;
import java.util.Map;

/** Customary short forms (简称) of departments, as they stand at the end of a name. */
final class ShortForms {

    private static final Map<String, List<String>> LONG = Map.ofEntries(
            Map.entry("发改委", List.of("发展和改革委员会", "发展改革委员会")),
            Map.entry("发改局", List.of("发展和改革局", "发展改革局")),
            Map.entry("发展改革委", List.of("发展和改革委员会", "发展改革委员会")),
            Map.entry("住建局", List.of("住房和城乡建设局", "住房城乡建设局", "住房和建设局")),
            Map.entry("住建委", List.of("住房和城乡建设委员会", "住房城乡建设委员会", "住房和建设委员会")),
            Map.entry("住建厅", List.of("住房和城乡建设厅", "住房城乡建设厅")),
            Map.entry("人社局", List.of("人力资源和社会保障局", "人力资源社会保障局")),
            Map.entry("人社厅", List.of("人力资源和社会保障厅", "人力资源社会保障厅")),
            Map.entry("卫健委", List.of("卫生健康委员会", "卫生和健康委员会")),
            Map.entry("卫健局", List.of("卫生健康局", "卫生和健康局")),
            Map.entry("卫生健康委", List.of("卫生健康委员会")),
            Map.entry("文旅局", List.of("文化和旅游局", "文化旅游局")),
            Map.entry("文广旅局", List.of("文化广电旅游局", "文化广电和旅游局")),
            Map.entry("文旅广电局", List.of("文化旅游广电局", "文化和旅游广电局")),
            Map.entry("市监局", List.of("市场监督管理局", "市场监管局")),
            Map.entry("市场监管局", List.of("市场监督管理局")),
            Map.entry("自规局", List.of("自然资源和规划局")),
            Map.entry("资规局", List.of("自然资源和规划局")),
            Map.entry("应急局", List.of("应急管理局")),
            Map.entry("教体局", List.of("教育和体育局", "教育体育局")),
            Map.entry("教科局", List.of("教育和科学技术局", "教育科技局")),
            Map.entry("教委", List.of("教育委员会")),
            Map.entry("工信局", List.of("工业和信息化局")),
            Map.entry("经信局", List.of("经济和信息化局", "经济信息化局")),
            Map.entry("科技局", List.of("科学技术局")),
            Map.entry("交通局", List.of("交通运输局")),
            Map.entry("城管局", List.of("城市管理局", "城市管理综合执法局", "城市管理和综合执法局")),
            Map.entry("医保局", List.of("医疗保障局")),
            Map.entry("民宗局", List.of("民族宗教事务局", "民族和宗教事务局")),
            Map.entry("民宗委", List.of("民族宗教事务委员会")),
            Map.entry("林草局", List.of("林业和草原局")),
            Map.entry("国资委", List.of("国有资产监督管理委员会")),
            Map.entry("退役军人局", List.of("退役军人事务局")),
            Map.entry("金融办", List.of("金融工作办公室")),
            Map.entry("政府办", List.of("政府办公室", "政府办公厅")));

    private ShortForms() {}

    /** The name with a short form at its end written out, in every way it may be; empty when it ends in none. */
    static List<String> expand(String name) {
        return LONG.entrySet().stream()
                .filter(e -> name.endsWith(e.getKey()))
                .flatMap(e -> e.getValue().stream()
                        .map(full ->
                                name.substring(0, name.length() - e.getKey().length()) + full))
                .toList();
    }
}
