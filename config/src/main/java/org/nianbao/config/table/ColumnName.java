package org.nianbao.config.table;

import java.util.List;

/** A column that a table may have. */
public interface ColumnName {

    /** Its name in the documentation. */
    String id();

    /** The Chinese names under which it is accepted as well. */
    List<String> otherNames();
}
