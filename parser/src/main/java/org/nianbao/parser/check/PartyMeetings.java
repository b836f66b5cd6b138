package org.nianbao.parser.check;

import java.util.List;
import java.util.Optional;

/** Which national party meeting (党的全国代表大会、中央委员会全体会议) was the newest when a year ended. */
final class PartyMeetings {

    /**
     * A report that leads with a meeting another has overtaken.
     *
     * @param named the meeting it names
     * @param newest the newest one of its year
     * @param quote where it stands
     */
    record Overtaken(String named, String newest, String quote) {}

    private record Meeting(int congress, int plenum, int year) {
        String congressName() {
            return CONGRESSES.get(congress);
        }

        String name() {
            return plenum == 0 ? "党的" + congressName() + "大" : congressName() + "届" + number() + "中全会";
        }

        /** 二十届二中、三中全会 names two of them. */
        char number() {
            return "零一二三四五六七".charAt(plenum);
        }

        /** The words without 党的, in which all texts agree. */
        String words() {
            return plenum == 0 ? congressName() + "大" : name();
        }
    }

    private static final List<String> CONGRESSES = List.of("十八", "十九", "二十");

    /** In order. The first plenum of each congress elects; no report leads with it. */
    private static final List<Meeting> ALL = List.of(
            new Meeting(0, 0, 2012),
            new Meeting(0, 2, 2013),
            new Meeting(0, 3, 2013),
            new Meeting(0, 4, 2014),
            new Meeting(0, 5, 2015),
            new Meeting(0, 6, 2016),
            new Meeting(1, 0, 2017),
            new Meeting(1, 2, 2018),
            new Meeting(1, 3, 2018),
            new Meeting(1, 4, 2019),
            new Meeting(1, 5, 2020),
            new Meeting(1, 6, 2021),
            new Meeting(2, 0, 2022),
            new Meeting(2, 2, 2023),
            new Meeting(2, 3, 2024),
            new Meeting(2, 4, 2025));

    private PartyMeetings() {}

    /** Silent where the text names the newest congress, all plenums (历次全会), or none; and for years after the table. */
    static Optional<Overtaken> overtaken(String text, int year) {
        if (!text.contains("全会") && !text.contains("大精神") && !text.contains("届")) {
            return Optional.empty();
        }
        var past = ALL.stream().filter(m -> m.year <= year).toList();
        if (past.isEmpty() || year > ALL.get(ALL.size() - 1).year + 1) {
            return Optional.empty();
        }
        var congress =
                past.stream().filter(m -> m.plenum == 0).reduce((a, b) -> b).orElseThrow();
        var newest = past.get(past.size() - 1);
        if (text.contains(congress.congressName() + "大") || text.contains(congress.congressName() + "届")) {
            return text.contains("历次") || text.contains("历届") ? Optional.empty() : plenum(text, past, congress, newest);
        }
        return past.stream().filter(m -> find(text, m) >= 0).reduce((a, b) -> b).map(m -> overtaken(text, m, congress));
    }

    private static Optional<Overtaken> plenum(String text, List<Meeting> past, Meeting congress, Meeting newest) {
        // 二十届二中、三中全会 names the newest without its congress.
        if (newest.plenum == 0 || text.contains(newest.number() + "中全会")) {
            return Optional.empty();
        }
        return past.stream()
                .filter(m -> m.congress == congress.congress && m.plenum > 0 && find(text, m) >= 0)
                .reduce((a, b) -> b)
                .map(m -> overtaken(text, m, newest));
    }

    /** Where it is named, unless as a date in history: 党的十八大以来. */
    private static int find(String text, Meeting meeting) {
        var words = meeting.words();
        int at = text.indexOf(words);
        while (at >= 0 && text.startsWith("以来", at + words.length())) {
            at = text.indexOf(words, at + 1);
        }
        return at;
    }

    private static Overtaken overtaken(String text, Meeting named, Meeting newest) {
        int at = find(text, named);
        return new Overtaken(
                named.name(),
                newest.name(),
                Quotes.around(text, at, at + named.words().length()));
    }
}
