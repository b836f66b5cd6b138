package org.nianbao.crawler.walk.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who made a page: the surest mark decides. */
class FamiliesTest {

    private static final String FILLING = "<p>政府信息公开年报</p>".repeat(5);

    private static Optional<String> maker(String column, String html) {
        var dom = Jsoup.parse(html);
        return Families.of(new PortalPage(URI.create(column), URI.create(column), html, dom, false))
                .map(Family::name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/gkmlpt/annualreport#2629 | <p> | gkmlpt",
                "/x/ | <script>window._CONFIG = {}</script> | gkmlpt",
                "/x/ | <script>window._CONFIG = {}; p='dataproxy.jsp'</script> | gkmlpt",
                "/col/col1/ | <script type=text/xml><datastore></datastore></script> | Hanweb jpage",
                "/col/col1/ | <script>p='dataproxy.jsp'</script><script src=unitbuild.js></script> | Hanweb jpage",
                "/col/col1/ | <script src=unitbuild.js></script> | Hanweb jpaas",
                "/col/col1/ | <script>u='/module/xxgk/search.jsp'</script> | Hanweb xxgk",
                "/a/c1/x.shtml | <script>$.get('/common/search/'+id)</script> | UCAP JSON",
                "/a/c1/x.shtml | <script>$.post('/getFileListByCodeId')</script> | UCAP JSON",
                "/public/column/7?type=3 | <p> | LonSun",
                "/x/ | <script>Ls.pagination('#p', f, {})</script> | LonSun",
                "/a/b/pc/list.html | <script>channelId='1'</script> | queryList",
                "/x/ | <script>u='getMessage.do'</script> | TrueCMS",
                "/x/ | <input name=article_paging_list_hidden> | EasySite",
                "/x.html?categorynum=003 | <script>siteInfo={siteGuid:'1'}</script> | Epoint",
                "/x.htm | <div class=pb_sys_common></div> | VSB",
                "/x/ | <script>createPageHTML('page_div',8,1,'list','shtml',149)</script> | UCAP",
                "/x/ | <div id=\"app\"></div><script src=chunk-vendors.js></script> | script application",
            })
    void theSurestMarkDecides(String path, String html, String name) {
        assertThat(maker("http://www.jia.example" + path, "<body>" + html + FILLING + "</body>"))
                .contains(name);
    }

    @Test
    void plainPagesAndStubsHaveNoMaker() {
        assertThat(maker("http://www.jia.example/nb/", "<body><ul><li>一</li></ul>" + FILLING + "</body>"))
                .isEmpty();
        assertThat(maker("http://www.jia.example/gkmlpt/index#1", "<html><body></body></html>"))
                .isEmpty();
    }

    @Test
    void namesAreDistinct() {
        assertThat(Families.ALL).extracting(Family::name).doesNotHaveDuplicates();
    }
}
