package org.nianbao.store;

import java.nio.file.Path;

/** The database was written under another version of the schema, and must not be touched. */
public final class SchemaVersionException extends StoreException {

    private final int found;
    private final int known;

    public SchemaVersionException(Path where, int found, int known) {
        super(where, "schema version " + found + " found, " + known + " known", null);
        this.found = found;
        this.known = known;
    }

    /** Version of the database; 0 = none of our tables. */
    public int found() {
        return found;
    }

    /** Version this program works with. */
    public int known() {
        return known;
    }

    /** Whether a newer program is needed; otherwise a writer must bring the database up to date first. */
    public boolean isNewer() {
        return found > known;
    }
}
