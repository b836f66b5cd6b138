package org.nianbao.crawler.letter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.alert.Topic;

/** The digest (汇总) of one reader at one moment. */
final class Digests {

    private final Desk desk;
    private final Survey survey;
    private final Instant now;

    Digests(Desk desk, Survey survey, Instant now) {
        this.desk = desk;
        this.survey = survey;
        this.now = now;
    }

    /** Of what an audience was not told: what is this reader's business and worth a word. */
    Tales news(Reader reader, Tales untold) {
        return untold.only(tale -> concerns(reader, tale) && isNews(tale));
    }

    private static boolean concerns(Reader reader, Tale tale) {
        return tale.topic().audience() == Topic.Audience.OFFICE
                && reader.isToldOf(tale.topic() == Topic.WAIVER ? Exemptions.agency(tale) : tale.subject());
    }

    /** A reminder is news only while the matter is open. */
    private boolean isNews(Tale tale) {
        if (tale.isPassing()) {
            return false;
        }
        if (tale.topic() == Topic.WAIVER) {
            return tale.begins() || tale.isOver();
        }
        boolean reminds = tale.topic() == Topic.DUE || (!tale.begins() && !tale.isOver());
        return !reminds
                || survey.matter(tale.subject(), tale.year(), tale.topic()).isPresent();
    }

    /** What is written; the news may be none for the very first one. */
    Letter write(Reader reader, Tales news, boolean first) {
        var today = desk.day(now);
        var open = new OpenMatters(desk, survey, reader, now);
        var sections = new ArrayList<Section>();
        sections.addAll(new News(desk, today).sections(news));
        sections.add(open.dueSection());
        sections.add(open.openSection(news));
        sections.add(new Endings(desk).section(news));
        sections.add(open.uncheckedSection());
        sections.addAll(new Exemptions(desk, reader, today).sections(news));
        sections.add(new Looking(desk, now).section(survey, reader));
        var counts = DigestCounts.of(news, open);
        var title = reader.name().isEmpty()
                ? desk.text("digest.title", today)
                : desk.text("digest.title.office", today, reader.name());
        return new Letter(
                title + desk.text("colon") + counts.line(desk),
                new Page(
                        desk.tag(),
                        title,
                        counts.line(desk),
                        counts.figures(desk),
                        opening(reader, first),
                        sections,
                        List.of(),
                        desk.page()
                                .map(page -> Entry.of(desk.text("digest.page"), "", Tone.CALM)
                                        .linked(page)),
                        List.of(desk.text("digest.footer"), desk.text("digest.why"))),
                Optional.of("nianbao-digest"),
                Optional.empty());
    }

    private List<String> opening(Reader reader, boolean first) {
        var paragraphs = new ArrayList<String>();
        reader.why().map(why -> lost(reader, why)).ifPresent(paragraphs::add);
        if (first) {
            paragraphs.add(desk.text("digest.first"));
            int recorded = survey.recorded(reader);
            if (recorded > 0) {
                paragraphs.add(desk.text("digest.recorded", recorded));
            }
        }
        return paragraphs;
    }

    private String lost(Reader reader, String why) {
        return desk.text(
                "digest." + why, reader.agencies().map(ids -> ids.size()).orElse(0));
    }
}
