package org.nianbao.crawler.doctor;

import java.util.List;

/**
 * The memory that the virtual machine may take.
 *
 * @param most bytes of heap
 * @param processors cores it sees
 */
public record MemoryProbe(long most, int processors) implements Probe {

    private static final String SUBJECT = "memory";

    /** What a sweep of some thousand agencies needs, with room. */
    private static final long ENOUGH = 256L * 1024 * 1024;

    /** Of this process. */
    public static MemoryProbe ofProcess() {
        var machine = Runtime.getRuntime();
        return new MemoryProbe(machine.maxMemory(), machine.availableProcessors());
    }

    @Override
    public List<Result> look() {
        return List.of(
                most < ENOUGH
                        ? Result.note(SUBJECT, "memory.little", Bytes.of(most), processors)
                        : Result.ok(SUBJECT, "memory.enough", Bytes.of(most), processors));
    }
}
