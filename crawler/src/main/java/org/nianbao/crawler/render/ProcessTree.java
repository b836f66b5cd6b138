package org.nianbao.crawler.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process and all that it started. For one thread at a time, which the lock sees to. */
final class ProcessTree {

    private static final Pattern OWN_MEMORY = Pattern.compile("(?m)^RssAnon:\\s{0,20}(\\d{1,15}) kB");
    private static final int ROUNDS = 20;
    private static final long ENDING_SECONDS = 5;

    private final Process root;
    private final String mark;
    private final Set<ProcessHandle> met = new LinkedHashSet<>();

    /**
     * @param mark stands in the command line of helpers that leave the tree
     */
    ProcessTree(Process root, String mark) {
        this.root = root;
        this.mark = mark;
        met.add(root.toHandle());
    }

    /** Memory that is each process's own, in bytes; 0 where the system does not tell. */
    synchronized long memory() {
        root.descendants().forEach(met::add);
        return met.stream()
                .filter(ProcessHandle::isAlive)
                .mapToLong(ProcessTree::memory)
                .sum();
    }

    private static long memory(ProcessHandle process) {
        try {
            var status = Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "status"), StandardCharsets.ISO_8859_1);
            var own = OWN_MEMORY.matcher(status);
            return own.find() ? Long.parseLong(own.group(1)) * 1024 : 0;
        } catch (IOException e) {
            return 0; // it ended, or this is another system
        }
    }

    /** Ends them all and waits until they are gone; whether they are. */
    synchronized boolean end() {
        for (int round = 0; round < ROUNDS; round++) {
            root.descendants().forEach(met::add);
            strays().forEach(met::add);
            var alive = met.stream().filter(ProcessHandle::isAlive).toList();
            if (alive.isEmpty()) {
                return true;
            }
            alive.forEach(ProcessHandle::destroyForcibly);
            await(alive);
        }
        return false;
    }

    private List<ProcessHandle> strays() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(p -> p.info()
                            .commandLine()
                            .filter(line -> line.contains(mark))
                            .isPresent())
                    .toList();
        }
    }

    private static void await(List<ProcessHandle> processes) {
        boolean interrupted = false;
        for (var process : new ArrayList<>(processes)) {
            try {
                process.onExit().get(ENDING_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true; // what was told to end ends; whoever waits is told below
            } catch (ExecutionException | TimeoutException e) {
                continue; // the next round looks again
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
