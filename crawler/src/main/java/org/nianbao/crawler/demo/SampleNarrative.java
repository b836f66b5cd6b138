package org.nianbao.crawler.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The running text of a report. Which sentences it takes is a matter of the report's voice; numbers that
 * also stand in a table are taken from there.
 *
 * @param opening what the report is and which period it covers
 * @param sections the six sections in order, those left out not among them
 * @param signature the name and the date at the end
 */
record SampleNarrative(String opening, List<Section> sections, List<String> signature) {

    private static final SamplePhrases PHRASES = SamplePhrases.load();

    private static final List<String> HEADINGS = List.of(
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项");

    /**
     * A section.
     *
     * @param no 1 to 6
     * @param paragraphs its text; sections 二 to 四 have none, but a table
     */
    record Section(int no, String heading, List<String> paragraphs) {}

    static SampleNarrative of(SampleReport report) {
        return new Writer(report, PHRASES).write();
    }

    private static final class Writer {
        private final SampleReport report;
        private final SamplePhrases phrases;
        private final Map<String, String> facts = new HashMap<>();

        Writer(SampleReport report, SamplePhrases phrases) {
            this.report = report;
            this.phrases = phrases;
            nameFacts();
            countFacts();
            tableFacts();
        }

        SampleNarrative write() {
            var sections = new ArrayList<Section>();
            for (int no = 1; no <= HEADINGS.size(); no++) {
                if (!report.wording().withoutSections().contains(no)) {
                    sections.add(new Section(no, HEADINGS.get(no - 1), paragraphs(no)));
                }
            }
            return new SampleNarrative(
                    say(1, phrases.opening()),
                    sections,
                    List.of(report.agency(), day(report.wording().signedOn())));
        }

        private List<String> paragraphs(int no) {
            return switch (no) {
                case 1 ->
                    List.of(
                            "（一）主动公开情况。" + overview(0, phrases.proactive()),
                            "（二）依申请公开情况。" + overview(1, phrases.requests()),
                            "（三）政府信息管理情况。" + overview(2, phrases.records()),
                            "（四）政府信息公开平台建设情况。" + overview(3, phrases.platform()),
                            "（五）监督保障情况。" + overview(4, phrases.oversight()));
                case 5 -> problems();
                case 6 -> others();
                default -> List.of();
            };
        }

        private List<String> problems() {
            int count = phrases.problems().size();
            int first = report.wording().voice() % count;
            int second = (first + 1 + report.wording().voice() / count) % count;
            var chosen =
                    List.of(phrases.problems().get(first), phrases.problems().get(second));
            return List.of(
                    "（一）存在的主要问题。" + say(2, phrases.problemsLead()) + filled(enumerate(chosen, 0)),
                    "（二）改进情况。" + say(3, phrases.improvementsLead()) + filled(enumerate(chosen, 1)));
        }

        private static String enumerate(List<List<String>> pairs, int side) {
            return "一是" + pairs.get(0).get(side) + "；二是" + pairs.get(1).get(side) + "。";
        }

        private List<String> others() {
            var other = say(5, phrases.other());
            return report.wording().feeStatement() ? List.of(say(1, phrases.fee()), other) : List.of(other);
        }

        private void nameFacts() {
            facts.put("agency", report.agency());
            facts.put("self", report.self());
            facts.put("year", Integer.toString(report.year()));
            facts.put("from", report.year() + "年1月1日");
            facts.put("to", day(report.wording().periodEnd()));
            facts.put(
                    "basis",
                    report.form().year() >= 2021
                            ? "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）"
                            : "《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）");
            var topics = phrases.topicsOf(report.agency());
            for (int i = 0; i < topics.size(); i++) {
                facts.put("topic" + (i + 1), topics.get(i));
            }
        }

        private void countFacts() {
            var random = SampleSeed.random(report.agency(), report.year(), "counts");
            int site = 120 + random.nextInt(400);
            int media = 60 + random.nextInt(200);
            int board = 12 + random.nextInt(60);
            count("site", site);
            count("media", media);
            count("board", board);
            count("total", site + media + board);
            count("explained", 3 + random.nextInt(12));
            count("replied", 5 + random.nextInt(50));
            count("columns", 2 + random.nextInt(9));
            count("accounts", 1 + random.nextInt(3));
            count("training", 1 + random.nextInt(4));
            count("survey", 80 + random.nextInt(300));
            count("satisfied", 90 + random.nextInt(9));
            count("tasks", 9 + random.nextInt(20));
            facts.put("grade", random.nextBoolean() ? "优秀" : "良好");
        }

        private void count(String fact, int number) {
            facts.put(fact, Integer.toString(number));
        }

        private void tableFacts() {
            facts.put("a", cell("T3.A.tot"));
            facts.put("b", cell("T3.B.tot"));
            facts.put("c", cell("T3.C7.tot"));
            facts.put("d", cell("T3.D.tot"));
            facts.put("review", cell("T4.rev.sum"));
            count("suits", Integer.parseInt(cell("T4.lit_dir.sum")) + Integer.parseInt(cell("T4.lit_aft.sum")));
            var made = cell("T2.normdocs.made");
            facts.put("normdocs", made.equals("0") ? "" : normativeDocuments(made));
            facts.put(
                    "decisions",
                    cell("T2.licence.decisions").equals("0")
                            ? ""
                            : "全年作出行政许可决定" + cell("T2.licence.decisions") + "件、行政处罚决定" + cell("T2.penalty.decisions")
                                    + "件，结果信息均已公示。");
        }

        private String normativeDocuments(String made) {
            return report.form().year() >= 2021
                    ? "全年制发行政规范性文件" + made + "件、废止" + cell("T2.normdocs.repealed") + "件，现行有效"
                            + cell("T2.normdocs.valid") + "件。"
                    : "全年新制作规范性文件" + made + "件，均已公开。";
        }

        /** A number of a table, as it stands there; where the table was left out, the text knows of none. */
        private String cell(String id) {
            return report.cells().getOrDefault(id, "0");
        }

        /** A paragraph of section 一: the value at its place of a line over five elements; two lines meet at most once. */
        private String overview(int place, List<String> fiveVariants) {
            int voice = report.wording().voice();
            return filled(fiveVariants.get((voice % 5 + voice / 5 * place) % 5));
        }

        private String say(int place, List<String> variants) {
            return filled(variants.get(report.wording().voice() / place % variants.size()));
        }

        private String filled(String sentence) {
            var text = sentence;
            for (var fact : facts.entrySet()) {
                text = text.replace("{" + fact.getKey() + "}", fact.getValue());
            }
            return text;
        }

        private static String day(LocalDate day) {
            return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }
    }
}
