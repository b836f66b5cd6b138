package org.nianbao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
class RoomsTest {

    private static final String CRAWLER = "org.nianbao.crawler.";

    private static ArchRule stranger(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(others).map(o -> o + "..").toArray(String[]::new));
    }

    private static ArchRule inCrawler(String room, String... others) {
        return stranger(CRAWLER + room, Stream.of(others).map(o -> CRAWLER + o).toArray(String[]::new));
    }

    @Test
    void configKnowsNoOtherRoom() {
        stranger("org.nianbao.config", "org.nianbao.parser", "org.nianbao.store", "org.nianbao.crawler")
                .check(Product.CLASSES);
    }

    @Test
    void parserKnowsNoOtherRoom() {
        stranger("org.nianbao.parser", "org.nianbao.config", "org.nianbao.store", "org.nianbao.crawler")
                .check(Product.CLASSES);
    }

    @Test
    void storeKnowsNoOtherRoom() {
        stranger("org.nianbao.store", "org.nianbao.config", "org.nianbao.parser", "org.nianbao.crawler")
                .check(Product.CLASSES);
    }

    @Test
    void fetchKnowsNothingOfReports() {
        inCrawler("fetch", "evidence", "walk", "judge", "alert", "sweep", "schedule", "face", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void trustKnowsCertificatesOnly() {
        inCrawler("trust", "fetch", "evidence", "walk", "judge", "alert", "letter", "sweep", "schedule", "web", "cli")
                .check(Product.CLASSES);
    }

    @Test
    void theProxyKnowsNobodyWhoUsesIt() {
        inCrawler("proxy", "fetch", "evidence", "walk", "judge", "alert", "letter", "sweep", "schedule", "web", "cli")
                .check(Product.CLASSES);
    }

    @Test
    void evidenceKnowsExchangesOnly() {
        inCrawler("evidence", "walk", "judge", "alert", "sweep", "schedule", "face", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void walkJudgesNothing() {
        inCrawler("walk", "judge", "alert", "sweep", "schedule", "face", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void renderRunsScriptsOnly() {
        inCrawler("render", "evidence", "judge", "alert", "sweep", "schedule", "face", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void judgeFetchesNothing() {
        inCrawler("judge", "fetch", "walk", "alert", "sweep", "schedule", "face", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void alertKnowsVerdictsOnly() {
        inCrawler("alert", "fetch", "walk", "sweep", "schedule", "face", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void lettersAreWrittenFromWhatIsKept() {
        inCrawler("letter", "fetch", "walk", "sweep", "schedule", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void sweepHasNoFace() {
        inCrawler("sweep", "schedule", "face", "web", "cli", "demo").check(Product.CLASSES);
    }

    @Test
    void theDemoPortalsKnowNothingOfTheWatcher() {
        inCrawler("demo", "fetch", "walk", "judge", "alert", "sweep", "schedule", "face", "web", "cli")
                .check(Product.CLASSES);
    }

    @Test
    void faceKnowsVerdictsOnly() {
        inCrawler("face", "fetch", "walk", "alert", "sweep", "schedule", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void theLedgerFetchesNothing() {
        inCrawler("ledger", "fetch", "walk", "alert", "schedule", "web", "doctor", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void theDoctorKnowsNothingOfReports() {
        inCrawler("doctor", "walk", "alert", "sweep", "schedule", "face", "ledger", "web", "cli", "demo")
                .check(Product.CLASSES);
    }

    @Test
    void thePageAsksNobodyOutside() {
        inCrawler("web", "fetch", "walk", "schedule", "cli", "demo").check(Product.CLASSES);
    }

    @Test
    void nothingDependsOnTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CRAWLER + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CRAWLER + "cli..")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.nianbao.store.sqlite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..")
                .check(Product.CLASSES);
    }

    @Test
    void onlyTheArchiveOfExchangesWritesWarc() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.nianbao.store.warc..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.netpreserve..")
                .check(Product.CLASSES);
    }

    @Test
    void onlyFetchAndPostSpeakHttpAsAClient() {
        noClasses()
                .that()
                .resideOutsideOfPackages(CRAWLER + "fetch..", CRAWLER + "alert.post.robot..")
                .should()
                .dependOnClassesThat(Outside.HTTP_CLIENTS)
                .check(Product.CLASSES);
    }

    @Test
    void onlyPostSpeaksSmtp() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CRAWLER + "alert.post..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(Product.CLASSES);
    }

    @Test
    void postKnowsNeitherVerdictsNorWords() {
        noClasses()
                .that()
                .resideInAPackage(CRAWLER + "alert.post..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CRAWLER + "alert", CRAWLER + "judge..")
                .check(Product.CLASSES);
    }

    @Test
    void judgeAndCheckArePure() {
        noClasses()
                .that()
                .resideInAnyPackage(CRAWLER + "judge..", "org.nianbao.parser.check..", "org.nianbao.parser.report..")
                .should()
                .dependOnClassesThat(Outside.WORLD)
                .check(Product.CLASSES);
    }

    @Test
    void theParserReadsBytesAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage("org.nianbao.parser..")
                .should()
                .dependOnClassesThat(Outside.FILES_AND_NETWORK)
                .check(Product.CLASSES);
    }

    @Test
    void roomsOfTheCrawlerFormNoCycle() {
        slices().matching(CRAWLER + "(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    @Test
    void packagesOfTheParserFormNoCycle() {
        slices().matching("org.nianbao.parser.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    @Test
    void packagesOfTheConfigFormNoCycle() {
        slices().matching("org.nianbao.config.(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    @Test
    void theStoreDoesNotKnowItsKinds() {
        noClasses()
                .that()
                .resideInAPackage("org.nianbao.store")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.nianbao.store.*..")
                .check(Product.CLASSES);
    }

    @Test
    void verdictsDoNotKnowHowTheyAreWritten() {
        noClasses()
                .that()
                .resideInAPackage(CRAWLER + "judge")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CRAWLER + "judge.json..")
                .check(Product.CLASSES);
    }
}
