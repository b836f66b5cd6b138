package org.nianbao.crawler.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.config.Deadline;
import org.nianbao.crawler.judge.Coverage;
import org.nianbao.crawler.judge.Detail;
import org.nianbao.crawler.judge.Doubt;
import org.nianbao.crawler.judge.Remark;
import org.nianbao.crawler.judge.Timeliness;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;
import org.nianbao.parser.check.Conformity;
import org.nianbao.parser.check.RuleCatalogue;
import org.nianbao.store.DateBasis;
import org.nianbao.store.LookState;
import org.nianbao.store.Observation.Look;

/** A verdict in the few words of a table row. */
public final class VerdictWords {

    /** A note names so many broken rules; the report's own page names all. */
    private static final int RULES_NAMED = 3;

    private static final Pattern HTTP_STATUS = Pattern.compile("HTTP \\d{3}");

    private final Messages words;
    private final Messages judge;
    private final Map<String, String> titles;

    public VerdictWords(Locale language) {
        this.words = Messages.of("org.nianbao.crawler.face.messages", language);
        this.judge = Messages.of(Verdict.BUNDLE, language);
        this.titles = RuleCatalogue.in(language).stream()
                .collect(Collectors.toMap(RuleCatalogue.Entry::id, RuleCatalogue.Entry::title));
    }

    /** Why a look left open whether the report is there; as it was kept. */
    public String doubt(String kept) {
        return Doubt.of(kept).text(judge);
    }

    /** How many of each: the line under a table. */
    public String tally(List<Verdict> verdicts) {
        return new Tally(verdicts).line(words);
    }

    /** The head of a column of the table: {@code agency}, {@code timeliness}, {@code published}… */
    public String head(String column) {
        return words.text("table." + column);
    }

    /** The line over a table. */
    public String title(String year, String moment, Coverage coverage) {
        return words.text("table.title", year, moment, coverage.checked(), coverage.due());
    }

    /** 按时, 迟 21 天, 未发布（逾期 2 天）…; what is unconfirmed or has no binding date says so. */
    public String timeliness(Verdict verdict) {
        var text = words.text("timeliness." + verdict.timeliness().name(), verdict.daysLate());
        var marks = new ArrayList<String>();
        if (!verdict.confirmed()) {
            marks.add(words.text("timeliness.unconfirmed"));
        }
        boolean late = verdict.timeliness() == Timeliness.LATE || verdict.timeliness() == Timeliness.MISSING;
        if (late && verdict.deadline().basis() == Deadline.Basis.DEFAULT) {
            marks.add(words.text("timeliness.reference"));
        }
        return marks.isEmpty() ? text : text + words.text("marks", String.join(words.text("marks.and"), marks));
    }

    public String conformity(Verdict verdict) {
        if (verdict.conformity().isEmpty()) {
            return "—";
        }
        var conformity = verdict.conformity().get();
        return conformity == Conformity.MALFORMED
                ? words.text("conformity.MALFORMED", faults(verdict).count())
                : words.text("conformity." + conformity.name());
    }

    /** What a person should know first: what stood in the way, else which rules are broken; and what the office waived. */
    public String note(Verdict verdict) {
        return Stream.of(reason(verdict), waived(verdict))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.text("note.and")));
    }

    /** What stood in the way, else which rules are broken. */
    public String reason(Verdict verdict) {
        return reason(verdict, verdict.lastLook().map(Look::detail).orElse(""));
    }

    /** The same for those who run no program: of what the network did, nothing in the network's own words. */
    public String plainReason(Verdict verdict) {
        var status = verdict.lastLook()
                .map(look -> HTTP_STATUS.matcher(look.detail()))
                .filter(Matcher::lookingAt)
                .map(Matcher::group);
        return reason(verdict, status.orElse(""));
    }

    private String reason(Verdict verdict, String detail) {
        if (verdict.timeliness() == Timeliness.UNVERIFIABLE) {
            return isUnread(verdict)
                    ? fetch(verdict.fetch(), detail)
                    : verdict.detail().map(d -> judge.text(d.words())).orElse("");
        }
        var rules = brokenRules(verdict);
        if (!rules.isEmpty()) {
            return rules(rules);
        }
        return verdict.fetch() == LookState.OK || verdict.lastLook().isEmpty()
                ? ""
                : words.text("fetch." + verdict.fetch().name());
    }

    /** Whether it is for a look that failed that nothing can be said; how a good look went explains no doubt. */
    private static boolean isUnread(Verdict verdict) {
        return verdict.detail().filter(Detail.NO_COMPLETE_READ::equals).isPresent()
                && verdict.lastLook().filter(look -> !look.state().isComplete()).isPresent();
    }

    private String waived(Verdict verdict) {
        var rules = verdict.waivedRules();
        return rules.isEmpty() ? "" : words.text("note.waived", verdict.waivedFindings(), named(rules));
    }

    private String named(List<String> rules) {
        var named = rules.stream().limit(RULES_NAMED).collect(Collectors.joining(words.text("marks.and")));
        return rules.size() > RULES_NAMED ? words.text("note.more", named, rules.size()) : named;
    }

    /** What the network did, and the detail of it. */
    public String fetch(LookState state, String detail) {
        var text = words.text("fetch." + state.name());
        return detail.isBlank() ? text : words.text("fetch.detail", text, detail);
    }

    /** Where a date comes from: 页面元数据, 列表… */
    public String basis(DateBasis basis) {
        return words.text("basis." + basis.id());
    }

    /** What sort of body: 部门, 乡镇…, for an id such as {@code department}. */
    public String kind(String id) {
        return words.text("kind." + id);
    }

    /** 违规, 警告 or 建议. */
    public String severity(String id) {
        return words.text("severity." + id);
    }

    /** Whether a finding counts, or waits for a person. */
    public String certainty(String id) {
        return words.text("certainty." + id);
    }

    /** The title of a rule of the catalogue, or nothing. */
    public String rule(String id) {
        return titles.getOrDefault(id, "");
    }

    private String rules(List<String> rules) {
        var named = rules.stream()
                .limit(RULES_NAMED)
                .map(rule -> (rule + " " + rule(rule)).strip())
                .collect(Collectors.joining(words.text("note.and")));
        return rules.size() > RULES_NAMED ? words.text("note.more", named, rules.size()) : named;
    }

    private static List<String> brokenRules(Verdict verdict) {
        return faults(verdict).map(Remark::rule).distinct().toList();
    }

    private static Stream<Remark> faults(Verdict verdict) {
        return verdict.conclusion().remarks().stream()
                .filter(Remark::isCertainFault)
                .filter(r -> !verdict.waived(r.rule()));
    }
}
