package org.nianbao.parser.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nianbao.parser.batch.Shelf.Kept;

/**
 * Finds all pairs of texts of which the shorter stands in the longer to a given share, without comparing all pairs, and
 * without missing one (prefix filter): if a text has {@code n} shingles and a similar one must share {@code o} of them, then
 * any {@code n - o + k} of them contain at least {@code k} that are shared. So only the rarest {@code n - o + k} shingles of
 * each text are indexed, each text is looked up in that index, and only texts that meet in {@code k} are compared.
 */
final class NearCopies {

    /** {@code k} as one in how many shingles of a text: more to look up, fewer comparisons in vain. */
    private static final int MEETING = 20;

    /** So many texts are looked up by one thread, and so many times as many before their pairs are named. */
    private static final int AT_ONCE = 256;

    private static final int PARTS = 16;

    private final List<Kept> texts;
    private final double bound;

    /** The numbers of the texts that are compared, the shortest first; of the same length, in their own order. */
    private final int[] byLength;

    /** Where each text stands among those; -1 if it is not compared. */
    private final int[] rank;

    private final RareShingles index;
    private final int[] enough;

    /** Is told of a pair: the numbers of the shorter and the longer text, and the share of the shorter in the longer. */
    @FunctionalInterface
    interface Visitor {
        void visit(int shorter, int longer, double similarity);
    }

    private record Pair(int shorter, int longer, double similarity) {}

    /**
     * @param bound smallest share that counts, above 0, at most 1
     * @param least texts with fewer shingles are not compared
     */
    NearCopies(Shelf shelf, double bound, int least) {
        this.texts = shelf.texts();
        this.bound = bound;
        this.byLength = IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).size() >= least)
                .mapToLong(i -> (long) texts.get(i).size() << Integer.SIZE | i)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
        this.rank = new int[texts.size()];
        Arrays.fill(rank, -1);
        for (int i = 0; i < byLength.length; i++) {
            rank[byLength[i]] = i;
        }
        this.enough = Arrays.stream(byLength).map(i -> meeting(texts.get(i))).toArray();
        this.index = new RareShingles(Arrays.stream(byLength)
                .parallel()
                .mapToObj(texts::get)
                .map(text -> RareShingles.rarest(text, shelf.counts(), text.size() - needed(text) + meeting(text)))
                .toList());
    }

    /** Names each pair once, in the order of the longer texts' numbers, then of the shorter ones'. */
    void forEach(Visitor visitor) {
        for (int from = 0; from < texts.size(); from += PARTS * AT_ONCE) {
            int first = from;
            IntStream.range(0, PARTS)
                    .parallel()
                    .mapToObj(part -> pairs(first + part * AT_ONCE))
                    .toList()
                    .forEach(pairs -> pairs.forEach(p -> visitor.visit(p.shorter(), p.longer(), p.similarity())));
        }
    }

    /** The pairs in which one of so many texts from there on is the longer. */
    private List<Pair> pairs(int from) {
        var pairs = new ArrayList<Pair>();
        var meetings = new Meetings(enough);
        for (int longer = from; longer < Math.min(texts.size(), from + AT_ONCE); longer++) {
            if (rank[longer] >= 0) {
                meetings.begin();
                index.meet(texts.get(longer).shared(), rank[longer], meetings);
                for (int shorter : inOrder(meetings.kept())) {
                    compare(shorter, longer, pairs);
                }
            }
        }
        return pairs;
    }

    private int[] inOrder(int[] ranks) {
        return Arrays.stream(ranks).map(r -> byLength[r]).sorted().toArray();
    }

    private void compare(int shorter, int longer, List<Pair> pairs) {
        int common = common(texts.get(shorter).shared(), texts.get(longer).shared());
        if (common >= needed(texts.get(shorter))) {
            pairs.add(new Pair(
                    shorter, longer, (double) common / texts.get(shorter).size()));
        }
    }

    private int needed(Kept text) {
        return Math.max(1, (int) Math.ceil(bound * text.size()));
    }

    private int meeting(Kept text) {
        return Math.max(1, Math.min(needed(text), text.size() / MEETING));
    }

    private static int common(int[] a, int[] b) {
        int i = 0;
        int j = 0;
        int common = 0;
        while (i < a.length && j < b.length) {
            int difference = Integer.compare(a[i], b[j]);
            common += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return common;
    }
}
