package org.nianbao.config.list;

import java.util.List;
import java.util.Locale;
import org.nianbao.config.table.ColumnName;

/** The columns of the list of agencies. */
enum AgencyColumn implements ColumnName {
    ID("编号", "代码", "机关编号"),
    NAME("名称", "机关名称", "单位名称"),
    KIND("类别", "类型", "机关类别"),
    REGION("区划代码", "行政区划代码"),
    PORTAL("门户", "门户网站", "门户网址"),
    COLUMN("年报栏目", "栏目", "栏目网址", "年报栏目网址"),
    DEADLINE("截止日", "截止日期", "期限"),
    CONTACT("联系邮箱", "邮箱", "电子邮箱"),
    ALIASES("别名", "其他名称"),
    SINCE("起始年度", "起始年"),
    UNTIL("终止年度", "终止年"),
    OFFICE("主管", "主管部门", "主管单位");

    private final List<String> otherNames;

    AgencyColumn(String... otherNames) {
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
