package org.nianbao.store.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.store.DataDirs;
import org.nianbao.store.DataLock;
import org.nianbao.store.OutboxContractTest;
import org.nianbao.store.Store;

class SqliteOutboxContractTest extends OutboxContractTest {

    private final Path dataDir;

    @AutoClose
    private final DataLock lock;

    SqliteOutboxContractTest(@TempDir Path dataDir) {
        this.dataDir = dataDir;
        this.lock = DataDirs.lock(dataDir);
    }

    @Override
    protected Store openWriter() {
        return SqliteStore.open(lock);
    }

    @Override
    protected Store reopenWriter(Store writer) {
        writer.close();
        return SqliteStore.open(lock);
    }
}
