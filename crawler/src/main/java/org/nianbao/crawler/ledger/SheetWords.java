package org.nianbao.crawler.ledger;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;
import org.nianbao.parser.place.Division;
import org.nianbao.parser.place.Gazetteer;

/** What stands in the sheets, in one language. */
final class SheetWords {

    private final Messages own;
    private final Messages judge;
    private final VerdictWords brief;

    SheetWords(Locale language) {
        this.own = Messages.of("org.nianbao.crawler.ledger.messages", language);
        this.judge = Messages.of(Verdict.BUNDLE, language);
        this.brief = new VerdictWords(language);
    }

    String text(String key, Object... args) {
        return own.text(key, args);
    }

    Messages judge() {
        return judge;
    }

    VerdictWords brief() {
        return brief;
    }

    String yes(boolean so) {
        return own.text(so ? "yes" : "no");
    }

    /** 640302 利通区; the code alone if the list of divisions does not know it. */
    String region(String code) {
        return Gazetteer.withCode(code)
                .map(Division::name)
                .map(name -> code + " " + name)
                .orElse(code);
    }

    String region(Agency agency) {
        return agency.region().map(this::region).orElse("");
    }

    List<String> heads(List<Column> columns) {
        return columns.stream().map(c -> own.text("head." + c.key())).toList();
    }

    Sheet.Layout layout(List<String> above, List<Column> columns, int frozen, ZoneId zone) {
        return new Sheet.Layout(above, columns, heads(columns), frozen, zone);
    }

    static String orEmpty(Optional<String> text) {
        return text.orElse("");
    }
}
