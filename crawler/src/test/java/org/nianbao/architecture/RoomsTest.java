package org.nianbao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.nianbao", importOptions = ImportOption.DoNotIncludeTests.class)
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

    @ArchTest
    static final ArchRule CONFIG_KNOWS_NO_OTHER_ROOM =
            stranger("org.nianbao.config", "org.nianbao.parser", "org.nianbao.store", "org.nianbao.crawler");

    @ArchTest
    static final ArchRule PARSER_KNOWS_NO_OTHER_ROOM =
            stranger("org.nianbao.parser", "org.nianbao.config", "org.nianbao.store", "org.nianbao.crawler");

    @ArchTest
    static final ArchRule STORE_KNOWS_NO_OTHER_ROOM =
            stranger("org.nianbao.store", "org.nianbao.config", "org.nianbao.parser", "org.nianbao.crawler");

    @ArchTest
    static final ArchRule FETCH_KNOWS_NOTHING_OF_REPORTS =
            inCrawler("fetch", "walk", "judge", "alert", "sweep", "schedule", "face", "web", "cli", "demo");

    @ArchTest
    static final ArchRule WALK_JUDGES_NOTHING =
            inCrawler("walk", "judge", "alert", "sweep", "schedule", "face", "web", "cli", "demo");

    @ArchTest
    static final ArchRule JUDGE_FETCHES_NOTHING =
            inCrawler("judge", "fetch", "walk", "alert", "sweep", "schedule", "face", "web", "cli", "demo");

    @ArchTest
    static final ArchRule ALERT_KNOWS_VERDICTS_ONLY =
            inCrawler("alert", "fetch", "walk", "sweep", "schedule", "face", "web", "cli", "demo");

    @ArchTest
    static final ArchRule SWEEP_HAS_NO_FACE = inCrawler("sweep", "schedule", "face", "web", "cli", "demo");

    @ArchTest
    static final ArchRule THE_DEMO_PORTALS_KNOW_NOTHING_OF_THE_WATCHER =
            inCrawler("demo", "fetch", "walk", "judge", "alert", "sweep", "schedule", "face", "web", "cli");

    @ArchTest
    static final ArchRule FACE_KNOWS_VERDICTS_ONLY =
            inCrawler("face", "fetch", "walk", "alert", "sweep", "schedule", "web", "cli", "demo");

    @ArchTest
    static final ArchRule THE_PAGE_ASKS_NOBODY_OUTSIDE = inCrawler("web", "fetch", "walk", "schedule", "cli", "demo");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(CRAWLER + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CRAWLER + "cli..");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_SPEAKS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("org.nianbao.store.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..");

    @ArchTest
    static final ArchRule ONLY_FETCH_SPEAKS_HTTP_AS_A_CLIENT = noClasses()
            .that()
            .resideOutsideOfPackage(CRAWLER + "fetch..")
            .should()
            .dependOnClassesThat(Outside.HTTP_CLIENTS);

    @ArchTest
    static final ArchRule JUDGE_AND_CHECK_ARE_PURE = noClasses()
            .that()
            .resideInAnyPackage(CRAWLER + "judge..", "org.nianbao.parser.check..", "org.nianbao.parser.report..")
            .should()
            .dependOnClassesThat(Outside.WORLD);

    @ArchTest
    static final ArchRule THE_PARSER_READS_BYTES_AND_NOTHING_ELSE = noClasses()
            .that()
            .resideInAPackage("org.nianbao.parser..")
            .should()
            .dependOnClassesThat(Outside.FILES_AND_NETWORK);

    @ArchTest
    static final ArchRule ROOMS_OF_THE_CRAWLER_FORM_NO_CYCLE =
            slices().matching(CRAWLER + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_PARSER_FORM_NO_CYCLE =
            slices().matching("org.nianbao.parser.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_CONFIG_FORM_NO_CYCLE =
            slices().matching("org.nianbao.config.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_STORE_DOES_NOT_KNOW_ITS_KINDS = noClasses()
            .that()
            .resideInAPackage("org.nianbao.store")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.nianbao.store.*..");

    @ArchTest
    static final ArchRule VERDICTS_DO_NOT_KNOW_HOW_THEY_ARE_WRITTEN = noClasses()
            .that()
            .resideInAPackage(CRAWLER + "judge")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CRAWLER + "judge.json..");
}
