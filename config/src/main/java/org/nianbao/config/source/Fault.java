package org.nianbao.config.source;

import java.util.Locale;

/** Everything that can be wrong; each constant is a sentence of the bundle {@code org.nianbao.config.messages}. */
public enum Fault {
    FILE_MISSING,
    FILE_NAMED_MISSING,
    FILE_FOLDER,
    FILE_UNREADABLE,
    FILE_LARGE,
    FILE_ENCODING,
    FILE_BROKEN_UTF8,
    PROBLEMS_MORE,

    YAML_SYNTAX,
    YAML_TAB,
    YAML_CHARACTER,
    YAML_DEEP,
    YAML_ROOT,
    YAML_KEY,
    YAML_DUPLICATE,

    KEY_UNKNOWN,
    KEY_SUGGEST,
    KEY_LATER,
    KEY_NEEDED,
    MAIL_OFFICE,
    MAIL_CLEAR,

    VALUE_GROUP,
    VALUE_SCALAR,
    VALUE_LIST,
    VALUE_PATH,
    VALUE_STORE,
    VALUE_ZONE,
    VALUE_INTEGER,
    VALUE_DURATION,
    VALUE_SIZE,
    VALUE_DAY,
    VALUE_CRON,
    VALUE_TEXT,
    VALUE_HEADER,
    VALUE_URL,
    VALUE_PROXY,
    VALUE_CHOICE,
    VALUE_FLAG,
    VALUE_ENV,
    VALUE_HOST,
    VALUE_EMAIL,
    VALUE_RECIPIENT,
    VALUE_RANGE,
    CA_UNREADABLE,
    CA_NONE,
    WEB_OPEN,
    WEB_HALF,

    TABLE_FORMAT,
    TABLE_CSV,
    TABLE_XLSX,
    TABLE_XLS,
    TABLE_YAML,
    TABLE_YAML_VALUE,
    TABLE_EMPTY,
    TABLE_NO_ROWS,
    TABLE_ROWS,
    TABLE_COLUMNS,

    COLUMN_UNKNOWN,
    COLUMN_SUGGEST,
    COLUMN_TWICE,
    COLUMN_MISSING,
    COLUMN_ADDRESS,

    RULE_ID,
    RULE_VALUE,
    RULE_UNKNOWN,

    ROW_EXTRA,
    ROW_REQUIRED,
    ROW_CONTROL,
    ROW_LONG,
    ROW_ID,
    ROW_TWICE,
    ROW_KIND,
    ROW_KIND_SUGGEST,
    ROW_REGION,
    ROW_URL,
    ROW_ADDRESS,
    ROW_DAY,
    ROW_EMAIL,
    ROW_YEAR,
    ROW_YEARS,
    ROW_DATE,
    ROW_RULE,
    ROW_AGENCY,
    ROW_AGENCY_SUGGEST;

    /** The key in the bundle, such as {@code yaml.tab}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
