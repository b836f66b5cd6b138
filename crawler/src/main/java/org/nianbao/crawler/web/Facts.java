package org.nianbao.crawler.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.face.VerdictWords;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;

/** What is known of one report, as lines of a list. */
final class Facts {

    /** Length of a moment without its offset; the zone is that of the whole page. */
    private static final int MINUTES = 16;

    private Facts() {}

    static List<Pages.Fact> of(Verdict verdict, Messages words, VerdictWords brief) {
        var zone = verdict.owed().zone();
        var facts = new ArrayList<Pages.Fact>();
        facts.add(fact(
                words,
                "deadline",
                verdict.deadline().date()
                        + words.text("deadline." + verdict.deadline().basis().id())));
        verdict.published()
                .ifPresent(p ->
                        facts.add(fact(words, "published", words.text("fact.dated", p.on(), brief.basis(p.basis())))));
        verdict.firstSeen().ifPresent(at -> facts.add(fact(words, "firstSeen", moment(at, zone))));
        verdict.url().ifPresent(url -> facts.add(link(words.text("fact.url"), url, url)));
        verdict.documents()
                .forEach(d -> facts.add(link(words.text("fact.document"), d.name() + "  " + d.format(), d.url())));
        verdict.documents().forEach(d -> facts.add(fact(words, "sha256", d.sha256())));
        verdict.lastLook().ifPresent(look -> {
            facts.add(link(words.text("fact.column"), look.url(), look.url()));
            facts.add(fact(words, "look", moment(look.at(), zone) + "  " + brief.fetch(look.state(), look.detail())));
        });
        return facts;
    }

    private static String moment(Instant at, ZoneId zone) {
        return Moments.print(at, zone).substring(0, MINUTES).replace('T', ' ');
    }

    private static Pages.Fact fact(Messages words, String key, String value) {
        return new Pages.Fact(words.text("fact." + key), value, "");
    }

    /** Addresses come from servers: only what is an http address becomes a link. */
    private static Pages.Fact link(String name, String value, String url) {
        return new Pages.Fact(name, value, url.matches("(?i)https?://[^\\s\"'<>]+") ? url : "");
    }
}
