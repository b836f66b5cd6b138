package org.nianbao.config;

import java.util.Locale;
import java.util.Optional;

/** What sort of body an agency is; it decides which deadline binds it. */
public enum Kind {
    /** 县级以上人民政府. */
    GOVERNMENT,
    /** 县级以上人民政府部门, including the government office (政府办公厅/室). */
    DEPARTMENT,
    /** 乡镇人民政府. */
    TOWNSHIP,
    /** 街道办事处. */
    SUBDISTRICT,
    OTHER;

    /** The name in configuration and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String id) {
        for (var kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
