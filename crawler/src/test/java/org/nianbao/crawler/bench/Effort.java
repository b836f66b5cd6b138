package org.nianbao.crawler.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/**
 * What this process has spent so far.
 *
 * @param wall nanoseconds since some moment
 * @param cpu nanoseconds of all threads, the compiler's and collector's included
 */
record Effort(long wall, long cpu) {

    static final Effort NONE = new Effort(0, 0);

    static Effort now() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Effort(System.nanoTime(), system.getProcessCpuTime());
    }

    /** Since this process was started. */
    static Effort ofProcess() {
        var now = now();
        return new Effort(ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000, now.cpu);
    }

    Effort since(Effort earlier) {
        return new Effort(wall - earlier.wall, cpu - earlier.cpu);
    }

    double seconds() {
        return wall / 1e9;
    }

    double cpuSeconds() {
        return cpu / 1e9;
    }

    /** The most that the heap ever held, garbage included, in MB. */
    static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f %.2f", seconds(), cpuSeconds());
    }
}
