package org.nianbao.store;

import java.nio.file.Path;
import java.time.Duration;

/** Takes locks that are expected to be free. */
public final class DataDirs {

    private DataDirs() {}

    public static DataLock lock(Path dataDir) {
        return DataLock.acquire(dataDir, Duration.ZERO, Samples.T1, pause -> {
            throw new AssertionError("nobody waits here");
        });
    }
}
