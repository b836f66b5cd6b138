package org.nianbao.config.list;

import java.util.List;
import java.util.Locale;
import org.nianbao.config.table.ColumnName;

/** The columns of the list of waivers. */
enum WaiverColumn implements ColumnName {
    AGENCY("机关", "编号", "机关编号"),
    YEAR("年度", "报告年度"),
    RULE("规则", "规则编号"),
    REASON("理由", "原因"),
    AUTHOR("批准人", "决定人", "登记人"),
    EXPIRES("有效期至", "到期日", "失效日期");

    private final List<String> otherNames;

    WaiverColumn(String... otherNames) {
        this.otherNames = List.of(otherNames);
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }
}
