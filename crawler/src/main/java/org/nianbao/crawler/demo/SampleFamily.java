package org.nianbao.crawler.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.nianbao.crawler.demo.SampleUnit.Entry;

/** The portal software that a sample portal imitates: how it names its pages. All paths are absolute. */
enum SampleFamily {
    /** 拓尔思 TRS: directory columns, pages counted from 0 by {@code createPageHTML(N,0,"index","html")}. */
    TRS("html", 8) {
        @Override
        String listPath(SampleUnit unit, int page, int pages) {
            var column = "/" + unit.slug() + "/zfxxgk/zfxxgknb/";
            return page == 1 ? column : column + "index_" + (page - 1) + ".html";
        }

        @Override
        String articlePath(SampleUnit unit, Entry entry) {
            return month(unit, entry) + "/t" + DAY.format(entry.publication().at()) + "_" + entry.no() + ".html";
        }

        @Override
        String filePath(SampleUnit unit, Entry entry, int file) {
            var day = DAY.format(entry.publication().at());
            return month(unit, entry) + "/P0" + day + pad(entry.no(), 9) + pad(file, 3) + extension(entry, file);
        }

        private String month(SampleUnit unit, Entry entry) {
            return listPath(unit, 1, 1) + MONTH.format(entry.publication().at());
        }
    },

    /** 开普 UCAP: pages counted from 1 by {@code createPageHTML('page_div',N,1,'list','shtml',rows)}. */
    UCAP("shtml", 5) {
        @Override
        String listPath(SampleUnit unit, int page, int pages) {
            return column(unit) + (page == 1 ? "/list.shtml" : "/list_" + page + ".shtml");
        }

        @Override
        String articlePath(SampleUnit unit, Entry entry) {
            return month(unit, entry) + hex(unit, entry) + ".shtml";
        }

        @Override
        String filePath(SampleUnit unit, Entry entry, int file) {
            return month(unit, entry) + hex(unit, entry) + "/files/" + hex(unit, entry) + file + extension(entry, file);
        }

        private String column(SampleUnit unit) {
            return "/" + unit.slug() + "/c" + (100000 + unit.number());
        }

        private String month(SampleUnit unit, Entry entry) {
            return column(unit) + "/" + MONTH.format(entry.publication().at()) + "/";
        }
    },

    /** 博达 VSB: pages behind the first are named in reverse, so that their names move as the column grows. */
    VSB("htm", 6) {
        @Override
        String listPath(SampleUnit unit, int page, int pages) {
            var column = "/" + unit.slug() + "/zfxxgk/zfxxgknb";
            return page == 1 ? column + ".htm" : column + "/" + (pages + 1 - page) + ".htm";
        }

        @Override
        String articlePath(SampleUnit unit, Entry entry) {
            return "/info/" + unit.number() + "/" + entry.no() + ".htm";
        }

        @Override
        String filePath(SampleUnit unit, Entry entry, int file) {
            return "/system/_content/download.jsp?urltype=news.DownloadAttachUrl&owner=19900121&wbfileid=" + entry.no()
                    + file;
        }
    },

    /** 大汉 Hanweb: a static list with the dates in a table. */
    HANWEB("html", 15) {
        @Override
        String listPath(SampleUnit unit, int page, int pages) {
            return "/col/col" + unit.number() + (page == 1 ? "/index.html" : "/index_" + page + ".html");
        }

        @Override
        String articlePath(SampleUnit unit, Entry entry) {
            LocalDateTime at = entry.publication().at();
            return "/art/" + at.getYear() + "/" + at.getMonthValue() + "/" + at.getDayOfMonth() + "/art_"
                    + unit.number() + "_" + entry.no() + ".html";
        }

        @Override
        String filePath(SampleUnit unit, Entry entry, int file) {
            return "/attach/0/" + hex(unit, entry) + extension(entry, file);
        }
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM", Locale.ROOT);

    private final String pageExtension;
    private final int rowsPerPage;

    SampleFamily(String pageExtension, int rowsPerPage) {
        this.pageExtension = pageExtension;
        this.rowsPerPage = rowsPerPage;
    }

    /** Where a page of a column lies; page 1 is the column's own address. */
    abstract String listPath(SampleUnit unit, int page, int pages);

    abstract String articlePath(SampleUnit unit, Entry entry);

    /** Where a file lies, query included. */
    abstract String filePath(SampleUnit unit, Entry entry, int file);

    String pageExtension() {
        return pageExtension;
    }

    int rowsPerPage() {
        return rowsPerPage;
    }

    /** Prefix of its templates. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String hex(SampleUnit unit, Entry entry) {
        var name = unit.id() + '/' + entry.no();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private static String extension(Entry entry, int file) {
        var name = entry.publication().files().get(file).name();
        return name.substring(name.lastIndexOf('.'));
    }

    private static String pad(int number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
