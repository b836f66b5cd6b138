package org.nianbao.crawler.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.config.Agency;
import org.nianbao.crawler.alert.Story;
import org.nianbao.crawler.alert.Topic;

/** The words of one letter. */
final class LetterPage {

    private final Desk desk;
    private final LocalDate today;

    LetterPage(Desk desk, Instant now) {
        this.desk = desk;
        this.today = desk.day(now);
    }

    /**
     * Writes it.
     *
     * @param tales what it is about, at least one
     * @param year the oldest report year among them
     */
    Letter write(Agency agency, Tales tales, int year) {
        var subject = tales.all().size() == 1
                ? subject(tales.all().get(0))
                : desk.text("letter.subject.many", year, tales.all().size());
        boolean thanks = tales.all().stream().allMatch(Letters::isThanks);
        var page = new Page(
                desk.tag(),
                subject,
                agency.name(),
                List.of(),
                List.of(desk.text("letter.greeting", agency.name())),
                tales.all().stream().map(this::section).toList(),
                closing(agency, thanks),
                Optional.empty(),
                List.of(desk.text("letter.footer")));
        return new Letter(subject, page, Optional.empty(), Optional.of("letter/" + agency.id() + "/" + year));
    }

    private String subject(Tale tale) {
        return desk.text(
                "letter.subject." + kind(tale),
                tale.year(),
                days(tale.story()),
                tale.story().text("deadline"));
    }

    private static String kind(Tale tale) {
        return Letters.isThanks(tale) ? "thanks" : tale.topic().id();
    }

    /** Days between today and the deadline. */
    private long days(Story story) {
        return Math.abs(Term.days(LocalDate.parse(story.text("deadline")), today));
    }

    private Section section(Tale tale) {
        var story = tale.story();
        if (Letters.isThanks(tale)) {
            return chapter(tale, Tone.GOOD, List.of(thanks(tale, story)));
        }
        if (tale.topic() == Topic.MALFORMED) {
            var faults = new Faults(desk).entries(story);
            int left = story.faults().size() - faults.size();
            var entries = new ArrayList<Entry>();
            entries.add(entry(desk.text("letter.where"), Optional.of(story.text("url"))));
            entries.addAll(faults);
            return new Section(
                    desk.text("letter.malformed", tale.year()),
                    story.faults().size(),
                    Tone.BAD,
                    desk.text("letter.malformed.what"),
                    entries,
                    left > 0 ? desk.text("letter.malformed.more", left) : "");
        }
        return chapter(tale, tale.topic() == Topic.DUE ? Tone.DOUBT : Tone.BAD, entries(tale, story));
    }

    private Section chapter(Tale tale, Tone tone, List<Entry> entries) {
        return new Section(desk.text("letter." + kind(tale), tale.year()), 0, tone, what(tale), entries, "");
    }

    private String what(Tale tale) {
        var story = tale.story();
        return desk.text(
                "letter." + kind(tale) + ".what",
                tale.year(),
                story.text("deadline"),
                days(story),
                story.text("publishedOn"));
    }

    private Entry thanks(Tale tale, Story story) {
        var ending = Endings.ending(tale.topic(), story);
        return entry(
                desk.text("letter.ended." + ending, tale.year(), story.text("publishedOn"), story.count("daysLate")),
                Optional.of(story.text("url")));
    }

    /** Where it was looked for, how to mend it, and the law. */
    private List<Entry> entries(Tale tale, Story story) {
        var entries = new ArrayList<Entry>();
        entries.add(entry(desk.text("letter.where"), Optional.of(place(tale.topic(), story))));
        entries.add(entry(
                desk.text("letter.mend"), desk.text("letter." + tale.topic().id() + ".mend")));
        var law = story.breach()
                .map(breach -> desk.text("letter.law.rule", breach.rule(), breach.basis()))
                .orElseGet(() -> desk.text("letter.law." + law(story)));
        entries.add(entry(desk.text("letter.law"), law));
        return entries;
    }

    private static String law(Story story) {
        return story.text("deadlineBasis").equals("local") ? "local" : "national";
    }

    private static String place(Topic topic, Story story) {
        return topic == Topic.WITHDRAWN ? story.text("url") : story.text("column");
    }

    private static Entry entry(String name, Optional<String> link) {
        return new Entry(name, "", Tone.CALM, List.of(), link);
    }

    private static Entry entry(String name, String line) {
        return new Entry(name, "", Tone.CALM, List.of(line), Optional.empty());
    }

    private List<String> closing(Agency agency, boolean thanks) {
        var mail = desk.mail().orElseThrow();
        var office = agency.office().orElse("");
        var addresses = String.join(desk.text("comma"), Readers.office(mail, agency));
        var ask = addresses.isEmpty()
                ? office.isEmpty() ? desk.text("letter.ask.reply") : desk.text("letter.ask.office", office)
                : office.equals(addresses)
                        ? desk.text("letter.ask.address", addresses)
                        : desk.text("letter.ask", office, addresses);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(ask);
        if (!thanks) {
            paragraphs.add(desk.text("letter.object"));
        }
        paragraphs.add(desk.text("letter.date", office.contains("@") ? "" : office, today));
        return paragraphs;
    }
}
