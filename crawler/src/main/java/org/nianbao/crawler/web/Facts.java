package org.nianbao.crawler.web;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.crawler.judge.Moments;
import org.nianbao.crawler.judge.Verdict;
import org.nianbao.parser.Messages;

/** What is known of one report, as lines of a list. */
final class Facts {

    private Facts() {}

    static List<Pages.Fact> of(Verdict verdict, Messages words) {
        var zone = verdict.owed().zone();
        var facts = new ArrayList<Pages.Fact>();
        facts.add(fact(
                words,
                "deadline",
                verdict.deadline().date() + " "
                        + words.text("deadline." + verdict.deadline().basis().id())));
        verdict.published()
                .ifPresent(p -> facts.add(
                        fact(words, "published", p.on() + " (" + p.basis().id() + ")")));
        verdict.firstSeen().ifPresent(at -> facts.add(fact(words, "firstSeen", Moments.print(at, zone))));
        verdict.url().ifPresent(url -> facts.add(link(words.text("fact.url"), url, url)));
        verdict.documents()
                .forEach(d -> facts.add(
                        link(words.text("fact.document"), d.name() + "  " + d.format() + "  " + d.sha256(), d.url())));
        verdict.lastLook().ifPresent(look -> {
            facts.add(link(words.text("fact.column"), look.url(), look.url()));
            facts.add(fact(words, "look", Moments.print(look.at(), zone) + "  " + look.state() + "  " + look.detail()));
        });
        return facts;
    }

    private static Pages.Fact fact(Messages words, String key, String value) {
        return new Pages.Fact(words.text("fact." + key), value, "");
    }

    /** Addresses come from servers: only what is an http address becomes a link. */
    private static Pages.Fact link(String name, String value, String url) {
        return new Pages.Fact(name, value, url.matches("(?i)https?://[^\\s\"'<>]+") ? url : "");
    }
}
