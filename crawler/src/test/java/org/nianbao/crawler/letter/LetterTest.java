package org.nianbao.crawler.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.alert.post.Mail;
import org.nianbao.crawler.judge.Cases;
import org.nianbao.store.Message;

/** What agencies, the operator and chat rooms read in the course of a season. */
class LetterTest extends InTheCounty {

    private List<String> letters(String moment) {
        return county.preview(moment, "letter").stream()
                .flatMap(draft -> draft.mails().stream())
                .map(mail -> mail.to() + " " + mail.subject())
                .toList();
    }

    @Test
    void remindersComeAWeekAndADayBeforeTheDeadlineAndToNobodyWithoutOne() {
        season.weekBefore();
        assertThat(letters("2023-01-24T08:00"))
                .containsExactly(
                        "mzj@example.org 提醒：2022 年度政府信息公开工作年度报告应于 2023-01-31 前公布",
                        "jyj@example.org 提醒：2022 年度政府信息公开工作年度报告应于 2023-01-31 前公布",
                        "wjj@example.org 提醒：2022 年度政府信息公开工作年度报告应于 2023-01-31 前公布",
                        "slj@example.org 提醒：2022 年度政府信息公开工作年度报告应于 2023-01-31 前公布");
        county.write("2023-01-24T08:00");
        season.dayBefore();
        Golden.is("letters-before.txt", shown(county.preview("2023-01-30T08:00", "letter")));
        assertThat(letters("2023-01-30T08:00")).noneMatch(letter -> letter.startsWith("qsz"));
    }

    @Test
    void missingIsWrittenToThoseWhoAreAccusedAndToNobodyElse() {
        season.weekBefore();
        season.dayBefore();
        county.write("2023-01-30T08:00");
        season.after();
        Golden.is(
                "letter.html",
                county.preview("2023-02-02T08:00", "letter")
                        .get(0)
                        .mails()
                        .get(0)
                        .html());
        Golden.is("letters-missing.txt", shown(county.preview("2023-02-02T08:00", "letter")));
        assertThat(letters("2023-02-02T08:00"))
                .containsExactlyInAnyOrder(
                        "mzj@example.org 请尽快公布 2022 年度政府信息公开工作年度报告（逾期 2 天）",
                        "jyj@example.org 请尽快公布 2022 年度政府信息公开工作年度报告（逾期 2 天）",
                        "wjj@example.org 请更正 2022 年度政府信息公开工作年度报告");
    }

    @Test
    void whoMendedItIsThankedAndWhoTookItDownIsAsked() {
        season.weekBefore();
        season.dayBefore();
        season.after();
        county.write("2023-02-02T08:00");
        season.later();
        Golden.is("letters-later.txt", shown(county.preview("2023-02-11T08:00", "letter")));
        assertThat(letters("2023-02-11T08:00")).anyMatch(letter -> letter.startsWith("zjj@example.org 请恢复公开"));
    }

    @Test
    void anAgencyGetsOneLetterADay() {
        season.weekBefore();
        season.dayBefore();
        county.write("2023-01-30T08:00");
        season.after();
        county.write("2023-02-02T08:00");
        county.publish("mzj", "2023-02-02");
        county.judge("2023-02-02T13:10");
        county.write("2023-02-02T14:00");
        assertThat(messages("letter/mzj/2023-02-02")).hasSize(1);
        county.write("2023-02-03T08:00");
        assertThat(messages("letter/mzj/2023-02-03")).hasSize(1);
    }

    private List<Message> messages(String key) {
        return county.outbox().messages(1000).stream()
                .filter(message -> message.key().startsWith(key))
                .toList();
    }

    @Test
    void lettersThatAreOffAreShownAndNotKept() {
        county.close();
        var yaml = County.YAML.replace("letters: true", "letters: false");
        begin(County.in(folder.resolve("off"), yaml, County.AGENCIES, County.WAIVERS, Locale.SIMPLIFIED_CHINESE));
        season.weekBefore();
        assertThat(letters("2023-01-24T08:00")).hasSize(4);
        county.write("2023-01-24T08:00");
        assertThat(messages("letter")).isEmpty();
        assertThat(messages("digest")).hasSize(1);
    }

    @Test
    void aReportThatIsWaivedIsNotWrittenAbout() {
        season.weekBefore();
        season.dayBefore();
        county.close();
        var waivers = County.WAIVERS + "mzj,2022,,并入其他部门,云岭县政务公开办,\n";
        begin(County.in(folder.resolve("waived"), County.YAML, County.AGENCIES, waivers, Locale.SIMPLIFIED_CHINESE));
        season.weekBefore();
        season.dayBefore();
        season.after();
        assertThat(letters("2023-02-02T08:00")).noneMatch(letter -> letter.startsWith("mzj"));
    }

    @Test
    void theOperatorHearsOfPortalsThatFailAndAreReadableAgain() {
        season.weekBefore();
        season.dayBefore();
        season.after();
        Golden.is(
                "operator.html",
                county.preview("2023-02-02T08:00", "operator")
                        .get(0)
                        .mails()
                        .get(0)
                        .html());
        Golden.is("operator-begun.txt", shown(county.preview("2023-02-02T08:00", "operator")));
        county.write("2023-02-02T08:00");
        season.later();
        Golden.is("operator-over.txt", shown(county.preview("2023-02-11T08:00", "operator")));
    }

    @Test
    void theOperatorHearsOfMessagesThatWereGivenUpAndOfWhatIsNotSetUp() {
        season.weekBefore();
        county.write("2023-01-24T08:00");
        var lost = county.outbox().messages(10).get(0);
        county.outbox().failed(lost.id(), lost.created(), "550 no such user", Optional.empty());
        var now = Cases.at("2023-01-25T07:00");
        county.correspondence().lookAfterItself(now, name -> false);
        county.correspondence().lookAfterItself(now, name -> false);
        Golden.is("operator-own.txt", shown(county.preview("2023-01-25T08:00", "operator")));
        county.write("2023-01-25T08:00");
        county.correspondence().lookAfterItself(now.plusSeconds(3600), name -> true);
        assertThat(shown(county.preview("2023-01-26T08:00", "operator")))
                .contains("已改正")
                .doesNotContain("放弃");
    }

    @Test
    void aBulletinIsShortAndComesOnce() {
        season.weekBefore();
        season.dayBefore();
        season.after();
        var drafts = county.preview("2023-02-02T07:15", "webhook");
        var bulletin = drafts.get(0).notices().get(0);
        assertThat(bulletin.target()).isEqualTo("wecom:ROBOT");
        Golden.is(
                "bulletin.txt",
                bulletin.bulletin().title() + "\n"
                        + String.join("\n", bulletin.bulletin().lines()) + "\n");
        county.correspondence().announce(Cases.at("2023-02-02T07:15"));
        assertThat(county.preview("2023-02-02T07:15", "webhook")).isEmpty();
        assertThat(messages("webhook"))
                .singleElement()
                .satisfies(message -> assertThat(message.channel()).isEqualTo("webhook"));
    }

    @Test
    void lettersOfOneAgencyHangTogether() {
        season.weekBefore();
        assertThat(county.preview("2023-01-24T08:00", "letter/mzj").get(0).mails())
                .extracting(Mail::thread)
                .containsExactly(Optional.of("letter/mzj/2022/mzj@example.org"));
    }
}
