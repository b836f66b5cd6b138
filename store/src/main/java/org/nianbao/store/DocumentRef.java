package org.nianbao.store;

/**
 * A file behind a report.
 *
 * @param url where it was met
 * @param name the name the server or the link gave it; data, never a path
 * @param format id of its format by magic bytes ({@code html}, {@code pdf}, …)
 * @param sha256 of its bytes, 64 hex digits
 * @param role what it is to the report
 */
public record DocumentRef(String url, String name, String format, String sha256, Role role) {

    /** What a file is to the report. */
    public enum Role {
        PAGE,
        ATTACHMENT;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
