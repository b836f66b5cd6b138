package org.nianbao.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the code of the program never calls, and the few places that may. Method references count as calls. */
class ForbiddenTest {

    private static final String CLI = "org.nianbao.crawler.cli.";

    /** What is forbidden, to the classes that may nevertheless. */
    private static final Map<String, Set<String>> FORBIDDEN = Map.ofEntries(
            never("java.lang.System.currentTimeMillis()"),
            only("java.lang.System.nanoTime()", "org.nianbao.crawler.fetch.Pause$1"),
            never("java.time.Instant.now()"),
            never("java.time.LocalDate.now()"),
            never("java.time.LocalDate.now(java.time.ZoneId)"),
            never("java.time.LocalDateTime.now()"),
            never("java.time.ZonedDateTime.now()"),
            never("java.time.Year.now()"),
            never("java.util.Date.<init>()"),
            never("java.util.Calendar.getInstance()"),
            only("java.time.Clock.systemUTC()", CLI + "Main"),
            never("java.time.Clock.systemDefaultZone()"),
            never("java.time.ZoneId.systemDefault()"),
            never("java.util.TimeZone.getDefault()"),
            never("java.util.Locale.getDefault()"),
            never("java.nio.charset.Charset.defaultCharset()"),
            never("java.lang.String.toLowerCase()"),
            never("java.lang.String.toUpperCase()"),
            never("java.lang.String.format(java.lang.String, [Ljava.lang.Object;)"),
            never("java.lang.String.formatted([Ljava.lang.Object;)"),
            never("java.lang.String.getBytes()"),
            never("java.lang.String.<init>([B)"),
            never("java.lang.String.<init>([B, int, int)"),
            never("java.io.ByteArrayOutputStream.toString()"),
            never("java.io.InputStreamReader.<init>(java.io.InputStream)"),
            never("java.io.OutputStreamWriter.<init>(java.io.OutputStream)"),
            never("java.io.PrintStream.<init>(java.io.OutputStream)"),
            never("java.io.PrintStream.<init>(java.io.OutputStream, boolean)"),
            never("java.io.PrintWriter.<init>(java.io.OutputStream)"),
            never("java.io.PrintWriter.<init>(java.io.OutputStream, boolean)"),
            never("java.util.Scanner.<init>(java.io.InputStream)"),
            only("java.lang.Thread.sleep(long)", "org.nianbao.store.DataLock"),
            only("java.util.concurrent.TimeUnit.sleep(long)", "org.nianbao.crawler.fetch.Pause$1"),
            never("java.lang.Thread.stop()"),
            never("java.lang.Throwable.printStackTrace()"),
            never("java.lang.System.out"),
            never("java.lang.System.err"),
            only("java.lang.System.in", CLI + "Console"),
            only("java.lang.System.exit(int)", CLI + "Main"),
            never("java.lang.Runtime.halt(int)"),
            only("java.lang.System.getenv()", CLI + "Console"),
            never("java.lang.System.getenv(java.lang.String)"),
            never("javax.xml.parsers.DocumentBuilderFactory.newInstance()"),
            never("javax.xml.parsers.SAXParserFactory.newInstance()"),
            never("javax.xml.stream.XMLInputFactory.newInstance()"),
            never("javax.xml.stream.XMLInputFactory.newFactory()"),
            never("javax.xml.transform.TransformerFactory.newInstance()"));

    private static Map.Entry<String, Set<String>> never(String call) {
        return Map.entry(call, Set.of());
    }

    private static Map.Entry<String, Set<String>> only(String call, String... allowed) {
        return Map.entry(call, Set.of(allowed));
    }

    @Test
    void nothingForbiddenIsCalled() {
        classes()
                .should(new ArchCondition<>("call nothing forbidden") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                            var allowed = FORBIDDEN.get(access.getTarget().getFullName());
                            if (allowed != null && !allowed.contains(type.getName())) {
                                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                            }
                        }
                    }
                })
                .check(Product.CLASSES);
    }

    @Test
    void filesAreReadWithACharsetAndLogsAreSlf4j() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileReader")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileWriter")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "sun..", "jdk.internal..")
                .check(Product.CLASSES);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(Product.CLASSES);
    }
}
