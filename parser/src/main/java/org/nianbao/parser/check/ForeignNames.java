package org.nianbao.parser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.parser.place.Gazetteer;
import org.nianbao.parser.place.Lineage;
import org.nianbao.parser.report.AgencyNames;

/** DOC-09: names of bodies and places to which the agency does not belong, where a report speaks of itself. */
final class ForeignNames {

    private static final int OPENING = 800;
    /** Before that year places changed their cities more often than the list of places, which knows one date, can follow. */
    private static final int PLACES_ARE_STEADY = 2019;

    private static final int PROVINCE_DIGITS = 2;
    private static final int DEALT_BEFORE = 15;
    private static final int DEALT_AFTER = 40;

    private static final List<String> PUBLISHING = List.of("现公布", "现发布", "现将", "现向社会公布", "现向社会发布", "编制了");
    private static final Pattern BODY_AND_YEAR = Pattern.compile(
            "(?:[《〈<“\"])?(?<name>\\p{IsHan}{2,30}(?:局|委员会|办公室|厅|镇|乡|街道|街道办事处|人民政府|中心|支队|大队))20\\d\\d年度?政[府务]");

    private static final List<String> VERBS =
            List.of("依托", "公布", "发布", "编制", "根据", "按照", "依据", "依照", "联系", "印发", "通过", "登录");

    /** What makes of a place a body, a site or a document of that place. */
    private static final Pattern OF_PLACE =
            Pattern.compile("(?:人民政府|政府|门户网站|政务网|\\p{IsHan}{2,12}(?:局|委员会|办公室|厅|中心)|20\\d\\d年政[府务](?:信息)?公开)");

    /** A body may well speak of others with whom it deals. */
    private static final Pattern DEALINGS = Pattern.compile(
            "对口|支援|学习|考察|赴|协作|帮扶|合作|共建|联合|交流|借鉴|参照|经验|法院|检察院|迁|户籍|转办|移送|划转|并入|原属|毗邻|相邻|先进|做法|举办|培训|会议|案");

    private ForeignNames() {}

    static List<Draft> named(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        otherBody(c).ifPresent(drafts::add);
        otherPlace(c).ifPresent(drafts::add);
        if (c.identity().is(AgencyKind.TOWNSHIP, AgencyKind.SUBDISTRICT)) {
            system(c).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** 现公布某局2025年度政府信息公开工作年度报告 in the report of a town. */
    private static Optional<Draft> otherBody(CheckContext c) {
        var own = c.agency();
        var opening = c.narrative().substring(0, Math.min(c.narrative().length(), OPENING));
        for (var word : PUBLISHING) {
            int at = opening.indexOf(word);
            if (at >= 0 && own.isPresent()) {
                var m = BODY_AND_YEAR.matcher(opening).region(at + word.length(), opening.length());
                if (m.lookingAt() && isOther(m.group("name"), own.get(), c)) {
                    return Optional.of(Draft.warning(Certainty.REVIEW)
                            .variant("body", m.group("name"), own.get())
                            .quoting(word + m.group())
                            .comparing(own.get(), m.group("name")));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOther(String name, String own, CheckContext c) {
        var names = c.identity().names();
        return !name.startsWith("我")
                && !name.startsWith("本")
                && AgencyNames.compare(name, own, names) == AgencyNames.Likeness.OTHER
                && names.stream().noneMatch(known -> isShortFor(known, name) || isShortFor(name, known));
    }

    /** All its characters stand in the other name in their order: 市教体局 in 市教育和体育局. */
    private static boolean isShortFor(String name, String other) {
        int at = 0;
        for (int i = 0; i < other.length() && at < name.length(); i++) {
            at += other.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    private static Optional<Draft> otherPlace(CheckContext c) {
        var own = Optional.<Lineage>empty();
        for (var sentence : c.written()) {
            var text = sentence.text();
            for (var verb : VERBS) {
                for (int i = text.indexOf(verb); i >= 0; i = text.indexOf(verb, i + 1)) {
                    var found = placesAt(text, i + verb.length());
                    if (found.isEmpty()) {
                        continue;
                    }
                    var places = own.orElseGet(() -> own(c));
                    own = Optional.of(places);
                    if (found.stream().anyMatch(name -> isForeign(name, places, c)) && !isDealing(text, i)) {
                        var place = String.join("", found);
                        return Optional.of(Draft.warning(Certainty.REVIEW)
                                .variant("place", place)
                                .in(sentence.section())
                                .quoting(Quotes.around(text, i, i + verb.length() + place.length()))
                                .comparing("", place));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDealing(String text, int at) {
        return DEALINGS.matcher(text)
                .region(Math.max(0, at - DEALT_BEFORE), Math.min(text.length(), at + DEALT_AFTER))
                .find();
    }

    /** The places that follow each other there, such as a city and its district, if they go on as the name of a body. */
    private static List<String> placesAt(String text, int from) {
        int at = from < text.length() && "《〈<了由".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        var places = new ArrayList<String>();
        for (var name = Gazetteer.nameAt(text, at); name.isPresent(); name = Gazetteer.nameAt(text, at)) {
            places.add(name.get());
            at += name.get().length();
        }
        boolean body = !places.isEmpty()
                && OF_PLACE.matcher(text).region(at, text.length()).lookingAt();
        return body ? places : List.of();
    }

    private static Lineage own(CheckContext c) {
        var lineage = c.identity().lineage();
        return lineage.isKnown() ? lineage : Lineage.ofMentions(c.narrative());
    }

    private static boolean isForeign(String name, Lineage own, CheckContext c) {
        return own.excludes(name)
                && (c.report().year().orElse(0) >= PLACES_ARE_STEADY
                        || own.places().stream()
                                .map(place -> place.code().substring(0, PROVINCE_DIGITS))
                                .noneMatch(province -> Gazetteer.officially(name).stream()
                                        .anyMatch(other -> other.code().startsWith(province))));
    }

    private static Optional<Draft> system(CheckContext c) {
        for (var sentence : c.written()) {
            int at = sentence.text().indexOf("本系统");
            if (at >= 0 && (at == 0 || "基日成版根".indexOf(sentence.text().charAt(at - 1)) < 0)) {
                return Optional.of(Draft.advice(Certainty.REVIEW)
                        .variant("system")
                        .in(sentence.section())
                        .quoting(Quotes.around(sentence.text(), at, at + 3)));
            }
        }
        return Optional.empty();
    }
}
