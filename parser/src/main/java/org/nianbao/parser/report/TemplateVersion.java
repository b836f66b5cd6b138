package org.nianbao.parser.report;

/** The prescribed form to which a report's labels belong. */
public enum TemplateVersion {
    /** 国办公开办函〔2021〕30号, for report years from 2021. */
    V2021("2021"),
    /** 国办公开办函〔2019〕60号, for report years 2019 and 2020. */
    V2019("2019"),
    /** Free text and the statistics sheet used up to report year 2018. */
    EARLIER("earlier"),
    NONE("none");

    private final String id;

    TemplateVersion(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
