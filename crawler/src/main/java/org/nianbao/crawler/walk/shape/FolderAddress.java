package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an address tells about what stands behind it. */
final class FolderAddress {

    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(?:pdf|docx?|wps|ofd|rtf|odt|txt|xlsx?|et|ceb|zip|rar|7z|png|jpe?g|gif|mp4)$");

    /** As in the addresses of articles of all families: a stamp, a long number, a hash. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)/t\\d{6,}[_.]|/art[_/]\\d|/art_|/[0-9a-f]{32}|/c\\d{2}_\\d+|/content[_.]|/content/|post_\\d|/info/\\d+/|/\\d{5,}\\.\\w{3,5}$|/public/\\d+/\\d+");

    /** Names that pages of a folder have in every folder. */
    private static final Pattern ANY_FOLDERS =
            Pattern.compile("/(?:index|default|list|jump|[a-z_]{0,20}list)\\.\\w{2,5}$");

    private static final Pattern EXTENSION = Pattern.compile("\\.\\w{2,5}$");

    private FolderAddress() {}

    static boolean isFile(URI url) {
        return FILE.matcher(path(url)).find();
    }

    static boolean isArticle(URI url) {
        return ARTICLE.matcher(path(url)).find();
    }

    /** Whether it looks like that of a list, not of an article. */
    static boolean isFolder(URI url) {
        var path = path(url);
        return !isFile(url)
                && !isArticle(url)
                && (path.endsWith("/")
                        || ANY_FOLDERS.matcher(path).find()
                        || path.lastIndexOf('.') < path.lastIndexOf('/')
                        || YearAddress.of(url).isPresent());
    }

    /** The path below which the folders of a column lie; empty where all the portal would lie below it. */
    static Optional<String> stem(URI column) {
        var path = path(column);
        var folder = ANY_FOLDERS.matcher(path).find() || path.endsWith("/")
                ? path.substring(0, path.lastIndexOf('/') + 1)
                : EXTENSION.matcher(path).replaceFirst("") + "/";
        return folder.length() < 2 ? Optional.empty() : Optional.of(folder);
    }

    /** Whether an address lies below another, or is the same page with other parameters. */
    static boolean isBelow(URI url, URI column) {
        return isBeside(url, column)
                && (path(url).equals(path(column))
                        || stem(column).filter(s -> path(url).startsWith(s)).isPresent());
    }

    /** Whether two addresses lie in the same folder of the same host. */
    static boolean isSibling(URI url, URI column) {
        return isBeside(url, column)
                && above(url).equals(above(column))
                && !above(url).equals("/")
                && !above(url).isEmpty();
    }

    /** The same host and port. */
    static boolean isBeside(URI url, URI other) {
        return authority(url).equals(authority(other));
    }

    /** The folder in which a page or folder lies, such as {@code /xxgk/}. */
    static String above(URI url) {
        var path = stem(url).orElse("/");
        var bare = path.substring(0, path.length() - 1);
        return bare.substring(0, bare.lastIndexOf('/') + 1);
    }

    private static String path(URI url) {
        return Optional.ofNullable(url.getPath()).orElse("").toLowerCase(Locale.ROOT);
    }

    private static String authority(URI url) {
        var authority = Optional.ofNullable(url.getAuthority()).orElse("").toLowerCase(Locale.ROOT);
        int colon = authority.lastIndexOf(':');
        return colon >= 0 && (authority.endsWith(":80") || authority.endsWith(":443"))
                ? authority.substring(0, colon)
                : authority;
    }
}
