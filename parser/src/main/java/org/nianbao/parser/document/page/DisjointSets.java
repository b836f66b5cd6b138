package org.nianbao.parser.document.page;

import java.util.stream.IntStream;

/** Which of the numbers 0 to n-1 belong together. */
final class DisjointSets {

    private final int[] parent;

    DisjointSets(int n) {
        parent = IntStream.range(0, n).toArray();
    }

    /** The number that stands for the set of {@code i}. */
    int of(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int k = i; parent[k] != root; ) {
            int next = parent[k];
            parent[k] = root;
            k = next;
        }
        return root;
    }

    void join(int a, int b) {
        parent[of(a)] = of(b);
    }
}
