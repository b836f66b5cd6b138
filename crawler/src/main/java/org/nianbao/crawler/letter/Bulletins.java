package org.nianbao.crawler.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.nianbao.crawler.alert.Topic;
import org.nianbao.crawler.alert.post.Bulletin;

/** What is posted in a group chat right after a sweep: what began and what is over, one matter a line. */
final class Bulletins {

    private final Desk desk;
    private final OperatorPage operator;

    Bulletins(Desk desk) {
        this.desk = desk;
        this.operator = new OperatorPage(desk);
    }

    /** The bulletin, if anything began or ended. */
    Optional<Bulletin> write(Tales untold, Instant now) {
        var today = desk.day(now);
        var news = untold.only(tale -> !tale.isPassing() && (tale.begins() || tale.isOver()));
        var lines = new ArrayList<String>();
        News.TOPICS.forEach(
                topic -> News.begun(news, topic).map(tale -> begun(tale, today)).forEach(lines::add));
        news.all().stream()
                .filter(tale -> tale.topic().audience() == Topic.Audience.OPERATOR)
                .map(this::alarm)
                .forEach(lines::add);
        news.about(Topic.WAIVER).map(this::waiver).forEach(lines::add);
        Endings.of(news).map(this::ended).forEach(lines::add);
        lines.addAll(due(news, today));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bulletin(
                        desk.text("bulletin.title", desk.moment(now), lines.size()),
                        lines.stream().map(line -> Plain.of(line, 300)).toList(),
                        desk.page()));
    }

    private String begun(Tale tale, LocalDate today) {
        var story = tale.story();
        var key = "bulletin." + tale.topic().id();
        boolean dated = tale.topic() == Topic.MISSING || tale.topic() == Topic.LATE;
        return desk.text(
                dated && story.isReferenceDate() ? key + ".default" : key,
                story.text("name"),
                tale.year(),
                tale.topic() == Topic.MISSING
                        ? Term.days(LocalDate.parse(story.text("deadline")), today)
                        : story.count("daysLate"),
                story.faults().size());
    }

    private String ended(Tale tale) {
        var story = tale.story();
        return desk.text(
                "bulletin.ended",
                story.text("name"),
                tale.year(),
                desk.text("ended." + Endings.ending(tale.topic(), story), story.count("daysLate")));
    }

    private String alarm(Tale tale) {
        if (tale.isOver()) {
            return desk.text("bulletin.over", operator.matter(tale), operator.ended(tale));
        }
        return tale.topic() == Topic.PORTAL ? new Portals(desk).bulletin(tale) : operator.matter(tale);
    }

    private String waiver(Tale tale) {
        var json = OperatorPage.json(tale);
        return desk.text(
                tale.isOver() ? "bulletin.waiver.ended" : "bulletin.waiver.soon",
                desk.nameOf(json.path("agency").asString("")),
                json.path("year").asInt(0),
                json.path("expires").asString(""));
    }

    /** Hundreds fall due on one day: they are counted, not named. */
    private List<String> due(Tales news, LocalDate today) {
        var counts = new LinkedHashMap<Term, Integer>();
        news.about(Topic.DUE)
                .filter(Tale::begins)
                .map(tale -> Term.of(tale.story()))
                .filter(term -> !LocalDate.parse(term.deadline()).isBefore(today))
                .forEach(term -> counts.merge(term, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> desk.text(
                        entry.getKey().reference() ? "bulletin.due.default" : "bulletin.due",
                        entry.getValue(),
                        entry.getKey().year(),
                        entry.getKey().deadline()))
                .toList();
    }
}
