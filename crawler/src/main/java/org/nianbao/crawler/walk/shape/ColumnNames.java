package org.nianbao.crawler.walk.shape;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nianbao.parser.report.Labels;

/**
 * The names and addresses by which annual-report columns (政府信息公开年报) go, and those of their look-alikes: other yearly
 * reports that stand beside them (政府网站工作年度报表, 统计年报, 法治政府建设年度报告).
 */
public final class ColumnNames {

    private static final int LONGEST = 40;

    /** How surely a name or an address is that of the column. */
    public enum Degree {
        /** It names the column in full. */
        FULL,
        /** It says 年报 or the like, which other yearly reports do too. */
        WEAK,
        /** It names something else, or nothing. */
        NONE,
        /** It names a look-alike. */
        REFUSED
    }

    private static final String GENRE = "(?:工作)?(?:年度(?:工作)?报告|年报|年度报表)";
    private static final Pattern FULL_NAME =
            Pattern.compile(".{0,20}(?:政府信息|信息|政务)公开" + GENRE + "(?:专栏|栏目|目录|汇编)?.{0,8}|公开" + GENRE);
    private static final Pattern WEAK_NAME =
            Pattern.compile("(?:历年|往年|本级|本局|本机关|部门|政府)?(?:工作)?(?:年报|年度报告)(?:公开|专栏|列表)?");
    private static final Pattern LOOK_ALIKE = Pattern.compile(
            "网站|网络|新媒体|公积金|统计|年鉴|预算|决算|预决算|法治|法制|依法行政|执法|绩效|财务|财政|企业|公司|上市|审计|环境|质量|学校|学院|高校|大学|教育机构|医院|慈善|基金|党务|党建|社会责任|政务服务|12345|热线|科研|图解|解读|模板|通知|填报|报送|说明");

    private static final Pattern FULL_SLUG = Pattern.compile("gk(?:gz)?(?:_?gk)?(?:nb|ndbg)|ndxxgkbg|xxgkgzbg|xxgkbg");
    private static final Pattern WEAK_SLUG = Pattern.compile(
            "(?:[a-z]{0,4}_?)?(?:20\\d{2}n?)?(?:nb|ndbg|gznb|gzndbg|ndgzbg|ndbgs|nianbao|niandubaogao|annualreport)(?:[_-]?\\d{1,8})?|c20\\d{2}niandu\\d{0,3}");
    private static final Pattern REFUSED_SLUG =
            Pattern.compile("wz(?:gz)?nd|wznb|zfwz(?:gz)?n|gjj|tjn[bj]|tjgb|fzzf|yjs|cwyjs|zfnb(?!z)");

    /** Hosts of bodies with a duty of another kind (高等学校信息公开办法 and the like). */
    private static final Pattern OTHER_DUTY = Pattern.compile("(?i).*\\.(?:edu|ac|cas)\\.cn|.*\\.cas\\.cn");

    private static final Pattern TYPE = Pattern.compile("(?:.*&)?type=3(?:&.*)?");
    private static final Pattern TAB = Pattern.compile("(?:.*&)?tab=gknb(?:&.*)?");
    private static final Pattern FRAME = Pattern.compile("^[•·>»\\-—|【\\[]+|[>»|】\\]]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.\\w{2,5}$");

    private ColumnNames() {}

    /** What a link's words or a column's name say. */
    public static Degree ofName(String name) {
        if (name.indexOf('报') < 0) {
            return Degree.NONE;
        }
        var bare = FRAME.matcher(Labels.squeeze(name)).replaceAll("");
        if (bare.length() > LONGEST) {
            return Degree.NONE;
        }
        if (LOOK_ALIKE.matcher(bare).find()) {
            return Degree.REFUSED;
        }
        if (FULL_NAME.matcher(bare).matches()) {
            return Degree.FULL;
        }
        return WEAK_NAME.matcher(bare).matches() ? Degree.WEAK : Degree.NONE;
    }

    /** What an address says: the names of its folders, and the parameters of a few systems. */
    public static Degree ofAddress(URI url) {
        var path = Optional.ofNullable(url.getPath()).orElse("").toLowerCase(Locale.ROOT);
        var query = Optional.ofNullable(url.getQuery()).orElse("").toLowerCase(Locale.ROOT);
        if (OTHER_DUTY.matcher(String.valueOf(url.getHost())).matches()
                || REFUSED_SLUG.matcher(path).find()) {
            return Degree.REFUSED;
        }
        if (FULL_SLUG.matcher(path).find()
                || path.contains("/gkmlpt/annualreport")
                || (path.contains("/public/column/") && TYPE.matcher(query).matches())
                || TAB.matcher(query).matches()) {
            return Degree.FULL;
        }
        return Stream.of(path.split("/", -1))
                        .map(s -> EXTENSION.matcher(s).replaceFirst(""))
                        .anyMatch(s -> WEAK_SLUG.matcher(s).matches())
                ? Degree.WEAK
                : Degree.NONE;
    }
}
