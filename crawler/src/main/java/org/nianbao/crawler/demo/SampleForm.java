package org.nianbao.crawler.demo;

import java.util.List;
import java.util.stream.Stream;

/**
 * The prescribed form (格式): which rows and columns its three tables have. Written out here a second time, apart from the
 * parser's template, so that a test compares two witnesses.
 */
public enum SampleForm {
    /** 国办公开办函〔2021〕30号. */
    OF_2021(2021, blocksOf2021(), true),
    /** The form of 2021 with （六）其他处理 printed as one row, as whole districts print it. */
    OF_2021_OTHER_IN_ONE_ROW(2021, blocksOf2021(), false),
    /** 国办公开办函〔2019〕60号. */
    OF_2019(2019, blocksOf2019(), false);

    /**
     * A block of table 二.
     *
     * @param caption 第二十条第（n）项
     * @param columns its number columns
     * @param rows its rows
     */
    record Block(String caption, List<Label> columns, List<Label> rows) {}

    /** A printed label and its part of the cell id. */
    record Label(String id, String text) {}

    /**
     * A class of results in table 三.
     *
     * @param label （一）…（七）
     * @param items its sub-rows; none = the class is a row itself
     */
    record ResultClass(Label label, List<Label> items) {

        List<String> rowIds() {
            return items.isEmpty()
                    ? List.of(label.id())
                    : items.stream().map(Label::id).toList();
        }
    }

    private final int year;
    private final List<Block> blocks;
    private final List<ResultClass> classes;

    SampleForm(int year, List<Block> blocks, boolean otherInThreeRows) {
        this.year = year;
        this.blocks = blocks;
        this.classes = classes(otherInThreeRows);
    }

    /** The form in force for a report year. */
    public static SampleForm inForce(int reportYear) {
        return reportYear >= 2021 ? OF_2021 : OF_2019;
    }

    /** The first report year of the form. */
    public int year() {
        return year;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<ResultClass> classes() {
        return classes;
    }

    /** Ids of the rows that add up to {@code C7}. */
    List<String> resultRows() {
        return classes.stream()
                .flatMap(c -> c.rowIds().stream())
                .filter(id -> !id.equals("C7"))
                .toList();
    }

    /** Ids of the data rows of table 三 in order. */
    List<String> requestRows() {
        return Stream.of(Stream.of("A", "B"), resultRows().stream(), Stream.of("C7", "D"))
                .flatMap(s -> s)
                .toList();
    }

    /** The six kinds of applicants of table 三, without 总计. */
    static List<Label> applicants() {
        return labels("np 自然人", "com 商业企业", "sci 科研机构", "pub 社会公益组织", "law 法律服务机构", "oth 其他");
    }

    /** The results of table 四, with 总计. */
    static List<Label> remedyResults() {
        return labels("keep 结果维持", "corr 结果纠正", "othr 其他结果", "pend 尚未审结", "sum 总计");
    }

    private static List<Block> blocksOf2021() {
        var made = labels("made 本年制发件数", "repealed 本年废止件数", "valid 现行有效件数");
        var decisions = labels("decisions 本年处理决定数量");
        return List.of(
                new Block("第二十条第（一）项", made, labels("rules 规章", "normdocs 行政规范性文件")),
                new Block("第二十条第（五）项", decisions, labels("licence 行政许可")),
                new Block("第二十条第（六）项", decisions, labels("penalty 行政处罚", "compulsion 行政强制")),
                new Block("第二十条第（八）项", labels("amount 本年收费金额（单位：万元）"), labels("fees 行政事业性收费")));
    }

    private static List<Block> blocksOf2019() {
        var made = labels("made 本年新制作数量", "opened 本年新公开数量", "open_total 对外公开总数量");
        var items = labels("prior_items 上一年项目数量", "delta 本年增/减", "decisions 处理决定数量");
        return List.of(
                new Block("第二十条第（一）项", made, labels("rules 规章", "normdocs 规范性文件")),
                new Block("第二十条第（五）项", items, labels("licence 行政许可", "other_services 其他对外管理服务事项")),
                new Block("第二十条第（六）项", items, labels("penalty 行政处罚", "compulsion 行政强制")),
                new Block("第二十条第（八）项", labels("prior_items 上一年项目数量", "delta 本年增/减"), labels("fees 行政事业性收费")),
                new Block("第二十条第（九）项", labels("projects 采购项目数量", "amount 采购总金额"), labels("procurement 政府集中采购")));
    }

    private static List<ResultClass> classes(boolean otherInThreeRows) {
        var other = otherInThreeRows
                ? labels(
                        "C6.1 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                        "C6.2 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                        "C6.3 3.其他")
                : List.<Label>of();
        return List.of(
                new ResultClass(label("C1 （一）予以公开"), List.of()),
                new ResultClass(label("C2 （二）部分公开（区分处理的，只计这一情形，不计其他情形）"), List.of()),
                new ResultClass(
                        label("C3 （三）不予公开"),
                        labels(
                                "C3.1 1.属于国家秘密",
                                "C3.2 2.其他法律行政法规禁止公开",
                                "C3.3 3.危及“三安全一稳定”",
                                "C3.4 4.保护第三方合法权益",
                                "C3.5 5.属于三类内部事务信息",
                                "C3.6 6.属于四类过程性信息",
                                "C3.7 7.属于行政执法案卷",
                                "C3.8 8.属于行政查询事项")),
                new ResultClass(
                        label("C4 （四）无法提供"),
                        labels("C4.1 1.本机关不掌握相关政府信息", "C4.2 2.没有现成信息需要另行制作", "C4.3 3.补正后申请内容仍不明确")),
                new ResultClass(
                        label("C5 （五）不予处理"),
                        labels(
                                "C5.1 1.信访举报投诉类申请",
                                "C5.2 2.重复申请",
                                "C5.3 3.要求提供公开出版物",
                                "C5.4 4.无正当理由大量反复申请",
                                "C5.5 5.要求行政机关确认或重新出具已获取信息")),
                new ResultClass(label("C6 （六）其他处理"), other),
                new ResultClass(label("C7 （七）总计"), List.of()));
    }

    private static List<Label> labels(String... idAndText) {
        return Stream.of(idAndText).map(SampleForm::label).toList();
    }

    private static Label label(String idAndText) {
        int blank = idAndText.indexOf(' ');
        return new Label(idAndText.substring(0, blank), idAndText.substring(blank + 1));
    }
}
