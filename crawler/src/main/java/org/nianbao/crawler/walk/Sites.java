package org.nianbao.crawler.walk;

import java.net.URI;
import okhttp3.HttpUrl;

/** Which hosts belong to one site: those below one domain that somebody registered. */
public final class Sites {

    private Sites() {}

    /** Whether two addresses are of one site. */
    public static boolean isSame(URI one, URI other) {
        return site(one).equals(site(other));
    }

    private static String site(URI url) {
        var http = HttpUrl.parse(url.toString());
        if (http == null) {
            return "";
        }
        var domain = http.topPrivateDomain();
        return domain == null ? http.host() : domain;
    }
}
