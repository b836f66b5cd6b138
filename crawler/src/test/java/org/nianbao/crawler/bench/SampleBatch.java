package org.nianbao.crawler.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.crawler.demo.SampleReport;
import org.nianbao.crawler.demo.SampleReportText;
import org.nianbao.parser.batch.BatchReport;
import org.nianbao.parser.check.Subject;
import org.nianbao.parser.document.Format;
import org.nianbao.parser.report.Cell;
import org.nianbao.parser.report.Heading;
import org.nianbao.parser.report.Match;
import org.nianbao.parser.report.Report;
import org.nianbao.parser.report.TableReading;
import org.nianbao.parser.report.TemplateVersion;

/**
 * A batch of reports of a whole country, in which it is known which are alike. Each has the sentences and tables of the
 * sample reports, two in five a passage that hundreds of agencies of their province share, and a text of its own of 20 to 40
 * sentences, except the copies, which have another's with up to one sentence in ten exchanged.
 */
final class SampleBatch {

    private static final int YEAR = 2022;
    private static final int PROVINCES = 60;
    private static final String HAN = "安宝昌德东丰富光广海汉和宏华吉江金景康乐临龙隆茂明南宁平青清仁荣瑞山泰通文武西祥新兴阳永裕源云";
    private static final List<String> OFFICES = List.of(
            "财政局", "教育局", "民政局", "司法局", "审计局", "统计局", "林业局", "水务局", "商务局", "体育局", "公安局", "信访局", "粮食局", "医疗保障局", "应急管理局",
            "自然资源局", "交通运输局", "农业农村局", "卫生健康委员会", "市场监督管理局", "城市管理局", "文化和旅游局", "退役军人事务局");

    private final int count;
    private final List<Set<Integer>> alike = new ArrayList<>();
    private final int[] original;
    private final Set<Integer> sameFigures = new HashSet<>();

    /**
     * @param count how many reports; a hub of 200 copies, ten of 20, and one pair in a hundred reports are among them, and
     *     twenty pairs with the same figures
     */
    SampleBatch(int count) {
        this.count = count;
        original = new int[count];
        for (int i = 0; i < count; i++) {
            original[i] = i;
        }
        var order = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(1));
        int at = hub(order, 0, 200);
        for (int i = 0; i < 10; i++) {
            at = hub(order, at, 20);
        }
        for (int i = 0; i < count / 100; i++) {
            at = hub(order, at, 2);
        }
        for (int i = 0; i < 40; i++) {
            sameFigures.add(order.get(at + i));
        }
    }

    private int hub(List<Integer> order, int from, int size) {
        var members = new HashSet<>(order.subList(from, from + size));
        alike.add(members);
        members.forEach(member -> original[member] = order.get(from));
        return from + size;
    }

    /** Groups of reports each of which is alike to each other of its group. */
    List<Set<Integer>> alike() {
        return alike;
    }

    /** Reports that have their figures from another. */
    Set<Integer> sameFigures() {
        return sameFigures;
    }

    /** The report as the batch keeps it; its id is its number. Put together as if it had been read, which takes longer. */
    BatchReport report(int number) {
        var sample = sample(number);
        var lines = SampleReportText.render(sample)
                .lines()
                .filter(line -> !line.isBlank() && line.indexOf('\t') < 0)
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(3, String.join("", prose(number)));
        var cells = new TreeMap<String, Cell>();
        sample.cells().forEach((id, raw) -> cells.put(id, new Cell(id, raw, Optional.of(new BigDecimal(raw)), true)));
        var report = new Report(
                Optional.empty(),
                Optional.of(sample.agency()),
                OptionalInt.of(YEAR),
                TemplateVersion.V2021,
                false,
                Optional.empty(),
                lines,
                List.of(new Heading(1, lines.get(2), Match.EXACT, 2)),
                List.of(),
                Map.of("T2", table("T2"), "T3", table("T3"), "T4", table("T4")),
                cells,
                0,
                Format.TEXT,
                Optional.empty());
        return BatchReport.of(Integer.toString(number), report, Subject.unknown())
                .orElseThrow();
    }

    private static TableReading table(String id) {
        return new TableReading(id, true, List.of(), Set.of(), List.of(), 0);
    }

    private SampleReport sample(int number) {
        var own = SampleReport.sound(name(number), YEAR);
        if (!sameFigures.contains(number)) {
            return own;
        }
        int pair = List.copyOf(new TreeSet<>(sameFigures)).indexOf(number) / 2;
        var cells = SampleReport.sound("第" + pair + "局", YEAR)
                .withCell("T2.licence.decisions", "48213")
                .withCell("T2.penalty.decisions", Integer.toString(1234 + pair))
                .cells();
        return new SampleReport(own.agency(), own.self(), YEAR, own.form(), cells, own.wording());
    }

    private static String name(int number) {
        int county = number / OFFICES.size();
        return "" + HAN.charAt(county % HAN.length()) + HAN.charAt(county / HAN.length() % HAN.length()) + "县"
                + OFFICES.get(number % OFFICES.size());
    }

    private List<String> prose(int number) {
        var random = new Random(number);
        var source = new Random(1_000_000L + original[number]);
        var sentences = new ArrayList<>(new SampleProse(source).sentences(20 + source.nextInt(21)));
        if (original[number] != number) {
            var others = new SampleProse(random).sentences(sentences.size());
            int exchanged = random.nextInt(sentences.size() / 10 + 1);
            for (int i = 0; i < exchanged; i++) {
                int at = random.nextInt(sentences.size());
                sentences.set(at, others.get(at));
            }
        }
        if (random.nextInt(5) < 2) {
            int province = number * PROVINCES / count;
            sentences.addAll(0, new SampleProse(new Random(2_000_000L + province)).sentences(5));
        }
        return sentences;
    }
}
