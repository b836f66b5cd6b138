package org.nianbao.crawler.cli;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several inputs at once and hands the results on in the order of the inputs. Only a few are under way at a time,
 * so that a folder of any size needs the memory of a few files.
 *
 * @param workers how many at once
 */
record InOrder(int workers) {

    <I, R> void map(List<I> inputs, Function<I, R> work, Consumer<R> then) {
        if (inputs.size() < 2 || workers < 2) {
            inputs.forEach(input -> then.accept(work.apply(input)));
            return;
        }
        var pool = Executors.newFixedThreadPool(workers);
        try {
            var underWay = new ArrayDeque<Future<R>>();
            for (var input : inputs) {
                underWay.add(pool.submit(() -> work.apply(input)));
                if (underWay.size() >= 2 * workers) {
                    then.accept(result(underWay.remove()));
                }
            }
            underWay.forEach(rest -> then.accept(result(rest)));
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
