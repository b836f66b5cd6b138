package org.nianbao.parser.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Table3ScannerTest {

    private static final String HEAD = Scans.HEADING_3
            + "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况\n自然人\t法人或其他组织\t总计\n"
            + "商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n";
    private static final String A = "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21\n";

    private static String numbers(int from) {
        return IntStream.range(from, from + 7).mapToObj(Integer::toString).collect(Collectors.joining("\t"));
    }

    private static String expected(int from) {
        return numbers(from).replace('\t', ' ');
    }

    @Test
    void sevenNumbersBehindALabelAreItsRow() {
        var report = Scans.text(HEAD + A);
        assertThat(Scans.row(report, "A")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(report.cells()).hasSize(7);
        assertThat(report.table("T3").rows()).containsExactly("A");
    }

    @Test
    void sixOrEightNumbersAreNotGuessed() {
        var report =
                Scans.text(HEAD + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\n二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t7\t8\n");
        assertThat(report.cells()).isEmpty();
        assertThat(report.table("T3").unplaced()).isEqualTo(14);
    }

    @Test
    void blanksCountAsCells() {
        var report = Scans.text(HEAD + "一、本年新收政府信息公开申请数量\t1\t/\t\t无\t-\t0\t1\n");
        assertThat(Scans.row(report, "A")).isEqualTo("1 /  无 - 0 1");
        assertThat(report.value("T3.A.com")).isEmpty();
        assertThat(report.value("T3.A.oth")).isPresent();
    }

    @Test
    void fullWidthDigitsAreNumbers() {
        var report = Scans.text(HEAD + "一、本年新收政府信息公开申请数量\t１\t０\t０\t０\t０\t１，２３４\t１，２３５\n");
        assertThat(report.value("T3.A.oth"))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1234"));
    }

    @Test
    void subtotalColumnHasNoCell() {
        var report = Scans.text(HEAD.replace("\t其他\n", "\t其他\t小计\n") + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t20\t21\n");
        assertThat(Scans.row(report, "A")).isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void verticalHeadIsReadCharacterByCharacter() {
        var report = Scans.text(Scans.HEADING_3 + "申请人情况\n自\n然\n人\n法人或其他组织\n总\n计\n商\n业\n企\n业\n科\n研\n机\n构\n" + "小\n计\n"
                + "一、本年新收政府信\n息公开申请数量\n1\n2\n3\n4\n5\n6\n20\n21\n");
        assertThat(Scans.row(report, "A")).isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void otherResultsInOneRowAreTheRowC6() {
        var report = Scans.text(HEAD + "（六）其他处理\t" + numbers(1) + "\n（七）总计\t" + numbers(11) + "\n");
        assertThat(Scans.row(report, "C6")).isEqualTo(expected(1));
        assertThat(Scans.row(report, "C7")).isEqualTo(expected(11));
    }

    @Test
    void otherResultsInThreeRowsAreNoRowC6() {
        var report = Scans.text(HEAD + "（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t" + numbers(1)
                + "\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t" + numbers(11) + "\n3.其他\t" + numbers(21) + "\n");
        assertThat(Scans.row(report, "C6.1")).isEqualTo(expected(1));
        assertThat(Scans.row(report, "C6.3")).isEqualTo(expected(21));
        assertThat(Scans.row(report, "C6")).isEqualTo("? ? ? ? ? ? ?");
    }

    /** Found by damaging texts: the numbers of a lost first row were taken for a row of the whole class. */
    @Test
    void lostFirstRowOfTheOtherResultsIsNotTheRowC6() {
        var report = Scans.text(HEAD + "（六）其他处理\t" + numbers(1) + "\n2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t"
                + numbers(11) + "\n3.其他\t" + numbers(21) + "\n");
        assertThat(Scans.row(report, "C6")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(Scans.row(report, "C6.1")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(Scans.row(report, "C6.2")).isEqualTo(expected(11));
        assertThat(report.table("T3").unplaced()).isEqualTo(7);
    }

    @Test
    void completeGroupWithoutLabelsIsPlacedByOrderAndSaid() {
        var report = Scans.text(
                HEAD + "（四）无法提供\n" + numbers(1) + "\n\n" + numbers(11) + "\n\n" + numbers(21) + "\n（五）不予处理\n");
        assertThat(Scans.row(report, "C4.1")).isEqualTo(expected(1));
        assertThat(Scans.row(report, "C4.2")).isEqualTo(expected(11));
        assertThat(Scans.row(report, "C4.3")).isEqualTo(expected(21));
        assertThat(report.table("T3").lostLabels()).containsExactlyInAnyOrder("C4.1", "C4.2", "C4.3");
        assertThat(report.table("T3").unplaced()).isZero();
    }

    @Test
    void incompleteGroupWithoutLabelsIsNotPlaced() {
        var report = Scans.text(HEAD + "（四）无法提供\n" + numbers(1) + "\n\n" + numbers(11) + "\n（五）不予处理\n");
        assertThat(report.cells()).isEmpty();
        assertThat(report.table("T3").lostLabels()).isEmpty();
        assertThat(report.table("T3").unplaced()).isEqualTo(14);
    }

    @Test
    void groupWithOneShortRowIsNotPlaced() {
        var report =
                Scans.text(HEAD + "（四）无法提供\n" + numbers(1) + "\n\n1\t2\t3\t4\t5\t6\n\n" + numbers(21) + "\n（五）不予处理\n");
        assertThat(report.cells()).isEmpty();
        assertThat(report.table("T3").unplaced()).isEqualTo(20);
    }

    @Test
    void twoReadingsThatDisagreeAreNoReading() {
        var report = Scans.text(HEAD + A + "一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t7\t22\n");
        assertThat(Scans.row(report, "A")).isEqualTo("1 2 3 4 5 ? ?");
        assertThat(report.table("T3").unplaced()).isEqualTo(2);
    }

    @Test
    void thirdReadingDoesNotSettleADispute() {
        var report = Scans.text(HEAD + A + A.replace("21", "22") + A);
        assertThat(Scans.raw(report, "T3.A.tot")).isEqualTo("?");
    }

    @Test
    void twoReadingsThatAgreeAreOne() {
        assertThat(Scans.row(Scans.text(HEAD + A + A), "A")).isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void numbersThatMayBelongToATornLabelAreRefused() {
        var report = Scans.text(HEAD + "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n" + numbers(1) + "\n");
        assertThat(report.cells()).isEmpty();
        assertThat(report.table("T3").unplaced()).isEqualTo(7);
    }

    @Test
    void numbersOnTheLabelsOwnLineAreItsOwnEvenAfterATornLabel() {
        var report = Scans.text(HEAD + "一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\t" + numbers(1) + "\n");
        assertThat(Scans.row(report, "B")).isEqualTo(expected(1));
        assertThat(Scans.row(report, "A")).isEqualTo("? ? ? ? ? ? ?");
    }

    @Test
    void pageNumberBehindARowIsNoCell() {
        var report = Scans.text(
                HEAD + "- 3 -\n" + A + "二、上年结转政府信息公开申请数量\t" + numbers(1) + "\n4\n（一）予以公开\t" + numbers(11) + "\n");
        assertThat(Scans.row(report, "A")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(Scans.row(report, "B")).isEqualTo(expected(1));
        assertThat(Scans.row(report, "C1")).isEqualTo(expected(11));
        assertThat(report.table("T3").unplaced()).isZero();
    }

    @Test
    void tableIsKnownWithoutItsHeading() {
        assertThat(Scans.row(Scans.text(A), "A")).isEqualTo("1 2 3 4 5 6 21");
    }

    @Test
    void ruledRowWithoutLabelGoesToNoNeighbour() {
        var report = Scans.grid("一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21", "|9|9|9|9|9|9|54", "（一）予以公开|3|2|3|4|5|6|23");
        assertThat(Scans.row(report, "A")).isEqualTo("1 2 3 4 5 6 21");
        assertThat(Scans.row(report, "B")).isEqualTo("? ? ? ? ? ? ?");
        assertThat(Scans.row(report, "C1")).isEqualTo("3 2 3 4 5 6 23");
    }
}
