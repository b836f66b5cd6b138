package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** NAR-10: percentages that do not follow from the numbers beside them, shares that are no whole. */
final class PercentageRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final BigDecimal WHOLE_TOLERANCE = new BigDecimal("0.5");
    /** Further from 100 the list does not mean to be complete. */
    private static final BigDecimal NOT_A_WHOLE = BigDecimal.valueOf(5);
    /** How far back a base may stand, in sentences. */
    private static final int REACH = 6;

    private static final Pattern SHARE = Pattern.compile("占(?:比|全部|申请|办结|答复|总数|总量|总|的|为|比例){0,4}$");

    private PercentageRule() {}

    static List<Draft> followFromNumbers(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var sentences = c.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).text().contains("%")) {
                shares(i, c).ifPresent(drafts::add);
                whole(sentences.get(i)).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** 258件,占33.9%: no number before it nor any sum of table 三 gives that share. */
    private static Optional<Draft> shares(int index, CheckContext c) {
        var sentence = c.sentences().get(index);
        var counts = Count.in(sentence.text());
        for (int i = 1; i < counts.size(); i++) {
            var part = counts.get(i - 1);
            var percent = counts.get(i);
            if (!isShare(part, percent)) {
                continue;
            }
            var bases = bases(index, i - 1, part, c);
            if (!bases.isEmpty() && bases.stream().noneMatch(base -> matches(part.number(), base, percent.number()))) {
                var base = bases.get(0);
                return Optional.of(Draft.warning(Certainty.REVIEW)
                        .saying(
                                part.number().toPlainString() + part.unit(),
                                percent.number().toPlainString(),
                                plain(base),
                                share(part.number(), base).toPlainString())
                        .quoting(sentence)
                        .comparing(
                                share(part.number(), base).toPlainString() + "%",
                                percent.number().toPlainString() + "%"));
            }
        }
        return Optional.empty();
    }

    private static boolean isShare(Count part, Count percent) {
        return percent.unit().equals("%")
                && !part.unit().equals("%")
                && !part.approximate()
                && !percent.approximate()
                && percent.number().compareTo(HUNDRED) <= 0
                && SHARE.matcher(percent.lead()).find()
                && part.number().signum() > 0;
    }

    /** Larger numbers of the same unit named shortly before, then what table 三 counts. */
    private static List<BigDecimal> bases(int index, int upTo, Count part, CheckContext c) {
        var before = new ArrayList<BigDecimal>();
        for (int s = Math.max(0, index - REACH); s <= index; s++) {
            if (c.sentences().get(s).section() != c.sentences().get(index).section()) {
                continue;
            }
            var counts = Count.in(c.sentences().get(s).text());
            for (int i = 0; i < (s == index ? upTo : counts.size()); i++) {
                if (counts.get(i).approximate()) {
                    return List.of();
                }
                if (counts.get(i).unit().equals(part.unit())) {
                    before.add(counts.get(i).number());
                }
            }
        }
        var named = before.stream()
                .filter(n -> n.compareTo(part.number()) > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (named.isEmpty()) {
            return List.of();
        }
        var sums = pairs(before).filter(n -> n.compareTo(part.number()) > 0);
        var table = Stream.of(c.value("T3.A.tot"), c.value("T3.C7.tot"), c.sum(List.of("T3.A.tot", "T3.B.tot")))
                .flatMap(Optional::stream);
        return Stream.concat(named.stream(), Stream.concat(sums, table)).toList();
    }

    private static Stream<BigDecimal> pairs(List<BigDecimal> numbers) {
        return numbers.stream().flatMap(a -> numbers.stream().map(a::add));
    }

    private static boolean matches(BigDecimal part, BigDecimal base, BigDecimal percent) {
        return base.signum() > 0 && share(part, base).subtract(percent).abs().compareTo(allowed(percent)) <= 0;
    }

    /** 36% may be 35.6. */
    private static BigDecimal allowed(BigDecimal percent) {
        var half = new BigDecimal("0.5").movePointLeft(Math.max(0, percent.scale()));
        return half.max(TOLERANCE);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal base) {
        return part.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }

    /** 分别占60%、30%、5%: shares of a whole, all in one sentence that calls them so. */
    private static Optional<Draft> whole(Sentence sentence) {
        int at = sentence.text().indexOf("分别占");
        if (at < 0) {
            return Optional.empty();
        }
        var shares = Count.in(sentence.text().substring(at)).stream()
                .filter(count -> count.unit().equals("%"))
                .map(Count::number)
                .toList();
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(HUNDRED).abs();
        return shares.size() < 2 || off.compareTo(WHOLE_TOLERANCE) <= 0 || off.compareTo(NOT_A_WHOLE) > 0
                ? Optional.empty()
                : Optional.of(Draft.warning(Certainty.REVIEW)
                        .variant("whole", sum.toPlainString())
                        .quoting(sentence)
                        .comparing("100%", sum.toPlainString() + "%"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
