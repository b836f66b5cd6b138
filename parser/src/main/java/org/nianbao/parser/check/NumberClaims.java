package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the running text for numbers that a table counts too. Requests received are read by {@link ReceivedRequests}. */
final class NumberClaims {

    private static final List<String> ON_REQUESTS = List.of("申请公开", "公开申请", "依申请", "信息申请");
    private static final List<String> ON_REMEDIES = List.of("复议", "诉讼");
    private static final List<String> ON_DISCLOSURE = List.of("规范性文件", "行政许可", "行政处罚", "行政强制");
    /** Things that are answered and settled too. */
    private static final List<String> OTHER_MATTERS =
            List.of("投诉", "信访", "12345", "留言", "咨询", "建议", "提案", "热线", "来信", "工单", "举报");

    private final int year;
    private final List<NumberClaim> claims = new ArrayList<>();
    private boolean onRequests;
    /** The sentences before spoke of another year only, and none since has named one. */
    private boolean anotherYear;

    private int section;

    private NumberClaims(int year) {
        this.year = year;
    }

    /** The claims of a report about the given year, and, marked as such, those about other years. */
    static List<NumberClaim> in(List<Sentence> sentences, int year) {
        var reader = new NumberClaims(year);
        sentences.forEach(reader::read);
        return List.copyOf(reader.claims);
    }

    private void read(Sentence sentence) {
        var text = sentence.text();
        follow(sentence);
        boolean requests = onRequests && !Terms.anyIn(text, OTHER_MATTERS);
        boolean remedies = Terms.anyIn(text, ON_REMEDIES) && (text.contains("信息公开") || onRequests);
        boolean disclosure = Terms.anyIn(text, ON_DISCLOSURE);
        if (!requests && !remedies && !disclosure) {
            return;
        }
        Optional<Topic> open = Optional.empty();
        for (var count : Count.in(text)) {
            Optional<Topic> topic = remedies ? RemedyWordings.topicOf(count, open) : Optional.empty();
            if (topic.filter(t -> t == Topic.REVIEWS || t == Topic.SUITS).isPresent()) {
                open = topic;
            }
            topic = topic.or(() -> requests ? RequestWordings.topicOf(count) : Optional.empty())
                    .or(() -> disclosure ? DisclosureWordings.topicOf(count) : Optional.empty());
            topic.ifPresent(t -> claims.add(claim(t, count, sentence)));
        }
    }

    /** A sentence on requests opens the matter; a new item (（三）…) or section closes it. */
    private void follow(Sentence sentence) {
        if (sentence.section() != section || sentence.text().startsWith("(")) {
            onRequests = false;
            section = sentence.section();
            anotherYear = false;
        }
        onRequests |= Terms.anyIn(sentence.text(), ON_REQUESTS);
        if (Times.isNamedIn(sentence.text())) {
            anotherYear = Times.isOnlyOfAnother(year, sentence.text());
        }
    }

    private NumberClaim claim(Topic topic, Count count, Sentence sentence) {
        return new NumberClaim(
                topic,
                count.number(),
                count.approximate(),
                Extent.of(sentence.text()),
                !anotherYear && Times.isOf(year, count.before()),
                sentence,
                count.lead() + count.number().toPlainString() + count.unit());
    }
}
