package org.nianbao.crawler.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nianbao.crawler.alert.post.Mail;

/** What the office reads in the course of a season. */
class DigestTest extends InTheCounty {

    private String shown(String moment, String key) {
        return shown(county.preview(moment, key));
    }

    private Mail digest(String moment) {
        return county.preview(moment, "digest").get(0).mails().get(0);
    }

    private void told(String moment) {
        county.write(moment);
    }

    @Test
    void theFirstDigestSaysHowThingsStandBeforeAnythingHappens() {
        county.sweep("2023-01-10");
        county.judge("2023-01-10T07:10");
        Golden.is("digest-first.txt", shown("2023-01-10T08:00", "digest"));
        told("2023-01-10T08:00");
        county.sweep("2023-01-11");
        county.judge("2023-01-11T07:10");
        assertThat(county.preview("2023-01-11T08:00", "")).isEmpty();
    }

    @Test
    void aWeekBeforeTheDeadlineItNamesWhatIsDue() {
        told("2023-01-09T08:00");
        season.weekBefore();
        Golden.is("digest-due.txt", shown("2023-01-24T08:00", "digest"));
    }

    @Test
    void theMorningAfterItNamesWhatIsMissingAndWhatCouldNotBeLookedAt() {
        season.weekBefore();
        season.dayBefore();
        told("2023-01-30T08:00");
        season.after();
        Golden.is("digest.html", digest("2023-02-02T08:00").html());
        Golden.is("digest-missing.txt", shown("2023-02-02T08:00", "digest"));
    }

    /** How the latest look went is no answer to the question why nobody can tell. */
    @Test
    void whatIsInDoubtIsSaidInTheLanguageOfTheMail() {
        season.weekBefore();
        county.doubt("slj", "2023-02-01", "2022年度报告: its text names another body: 云岭县水务局");
        county.judge("2023-02-01T07:10");
        var text = digest("2023-02-01T08:00").text();
        assertThat(text)
                .contains("* 云岭县水利局\n  2022 年度报告，期限 2023-01-31（含当日）\n  栏目中有疑似报告，不能断定就是该机关的\n")
                .doesNotContain("list pages", "its text names", "正常");
        county.close();
        begin(County.in(folder.resolve("en"), County.YAML, County.AGENCIES, County.WAIVERS, Locale.ENGLISH));
        county.doubt("slj", "2023-02-01", "x");
        assertThat(digest("2023-02-01T08:00").text()).contains("a report is shown that may not be its own");
    }

    /** Of a look that failed, the office reads what is in its language, and the status. */
    @Test
    void whatTheNetworkSaidInItsOwnWordsIsForTheOperator() {
        season.weekBefore();
        season.dayBefore();
        season.after();
        assertThat(digest("2023-02-02T08:00").text()).contains("被拦截：HTTP 412\n").doesNotContain("challenge page");
        assertThat(shown(county.preview("2023-02-02T08:00", "operator"))).contains("challenge page");
    }

    @Test
    void whatTurnsUpLateIsOneLineAmongTheResolved() {
        season.weekBefore();
        season.dayBefore();
        season.after();
        told("2023-02-02T08:00");
        season.later();
        var text = shown("2023-02-11T08:00", "digest");
        Golden.is("digest-later.txt", text);
        assertThat(text).contains("新增：已撤下 (1)").containsOnlyOnce("云岭县教育局").contains("已补发，逾期 9 天");
    }

    @Test
    void missingAndResolvedBetweenTwoDigestsIsToldAsLateOnly() {
        told("2023-01-09T08:00");
        season.weekBefore();
        season.dayBefore();
        season.after();
        season.later();
        var text = shown("2023-02-11T08:00", "digest");
        assertThat(text).contains("新增：逾期公布 (1)").contains("逾期 9 天").doesNotContain("已补发");
    }

    @Test
    void withoutNewsThereIsNoMail() {
        season.weekBefore();
        season.dayBefore();
        season.after();
        told("2023-02-02T08:00");
        county.sweep("2023-02-03");
        county.judge("2023-02-03T07:10");
        assertThat(county.preview("2023-02-03T08:00", "digest")).isEmpty();
    }

    @Test
    void anOpenMatterIsBroughtUpAWeekAfterTheDeadline() {
        season.weekBefore();
        season.dayBefore();
        season.after();
        told("2023-02-02T08:00");
        county.sweep("2023-02-07");
        county.judge("2023-02-07T07:10");
        var mail = digest("2023-02-07T08:00");
        assertThat(mail.subject()).contains("仍未解决 4").doesNotContain("新增");
        assertThat(mail.text()).contains("未公布，逾期 7 天");
    }

    @Test
    void noSweepForDaysIsSaid() {
        season.weekBefore();
        assertThat(digest("2023-01-26T08:00").text().replace("\n", "")).contains("自 2023-01-24 06:30 以来没有再查看过");
    }

    @Test
    void englishHasTheSameSections() {
        county.close();
        begin(County.in(folder.resolve("en"), County.YAML, County.AGENCIES, County.WAIVERS, Locale.ENGLISH));
        season.weekBefore();
        season.dayBefore();
        season.after();
        told("2023-02-02T08:00");
        season.later();
        Golden.is("digest-later-en.txt", shown("2023-02-11T08:00", "digest"));
    }

    @Test
    void eachOfficeReadsOfItsOwnAgencies() {
        county.close();
        var yaml = County.YAML.replace("to: [chief@example.org]", """
                to: [office]
                    offices: [ { name: 云岭县政务公开办, to: [a@example.org, b@example.org] } ]""".stripTrailing());
        begin(County.in(folder.resolve("offices"), yaml, County.AGENCIES, County.WAIVERS, Locale.SIMPLIFIED_CHINESE));
        season.weekBefore();
        season.dayBefore();
        season.after();
        var drafts = county.preview("2023-02-02T08:00", "digest");
        assertThat(drafts)
                .extracting(Draft::key)
                .containsExactly("digest/云岭县政务公开办/2023-02-02", "digest/other@example.org/2023-02-02");
        assertThat(drafts.get(0).mails()).extracting(Mail::to).containsExactly("a@example.org", "b@example.org");
        assertThat(drafts.get(0).mails().get(0).text()).contains("云岭县民政局").doesNotContain("青石镇");
        assertThat(drafts.get(1).mails().get(0).text()).contains("青石镇").doesNotContain("云岭县民政局");
    }

    @Test
    void whereNoOfficeHasAnAddressTheOperatorReadsIt() {
        county.close();
        var yaml = County.YAML.replace("to: [chief@example.org]", "to: [office]");
        var agencies = County.AGENCIES.replace("other@example.org", "");
        begin(County.in(folder.resolve("lost"), yaml, agencies, County.WAIVERS, Locale.SIMPLIFIED_CHINESE));
        season.weekBefore();
        var mails = county.preview("2023-01-24T08:00", "digest").get(0).mails();
        assertThat(mails).extracting(Mail::to).isEqualTo(List.of("operator@example.org"));
        assertThat(mails.get(0).text().replace("\n", "")).contains("7 个机关没有可用的主管单位邮箱");
    }

    /** Watching begins in summer: nothing of it may be told, but "nothing to be done" alone would be a riddle. */
    @Test
    void theFirstDigestSaysWhatIsOnRecordOnly() {
        county.publish("czj", "2023-02-20");
        county.sweep("2023-07-10");
        county.judge("2023-07-10T07:10");
        assertThat(digest("2023-07-10T08:00").text())
                .contains("这是第一封汇总", "另有 7 份报告，开始监测时期限已过 30 天以上", "nianbao status");
        told("2023-07-10T08:00");
        county.sweep("2023-07-11");
        county.judge("2023-07-11T07:10");
        assertThat(county.preview("2023-07-11T08:00", "digest")).isEmpty();
    }
}
