package org.nianbao.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What a pure function does not touch. */
final class Outside {

    /** Kinds of input and output that reach nobody: memory, and the words for what went wrong. */
    private static final Set<String> HARMLESS = Set.of(
            "java.io.Serializable",
            "java.io.IOException",
            "java.io.UncheckedIOException",
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.InputStreamReader",
            "java.io.ByteArrayInputStream",
            "java.io.ByteArrayOutputStream",
            "java.io.StringWriter",
            "java.net.URI",
            "java.net.URISyntaxException");

    static final DescribedPredicate<JavaClass> FILES_AND_NETWORK = DescribedPredicate.describe(
            "reach files or the network",
            type -> reaches(type, "java.nio.file")
                    || reaches(type, "java.nio.channels")
                    || reaches(type, "java.net")
                    || reaches(type, "java.io"));

    static final DescribedPredicate<JavaClass> WORLD = DescribedPredicate.describe(
            "reach the world outside",
            type -> FILES_AND_NETWORK.test(type)
                    || reaches(type, "java.sql")
                    || reaches(type, "org.slf4j")
                    || type.getName().equals("java.time.Clock")
                    || type.getName().equals("java.lang.Thread"));

    /** {@code HttpUrl} is a value that resolves and prints addresses; it fetches nothing. */
    static final DescribedPredicate<JavaClass> HTTP_CLIENTS = DescribedPredicate.describe(
            "fetch over HTTP",
            type -> reaches(type, "java.net.http")
                    || (reaches(type, "okhttp3") && !type.getName().startsWith("okhttp3.HttpUrl")));

    private Outside() {}

    private static boolean reaches(JavaClass type, String room) {
        return (type.getPackageName().equals(room) || type.getPackageName().startsWith(room + "."))
                && !HARMLESS.contains(type.getName());
    }
}
