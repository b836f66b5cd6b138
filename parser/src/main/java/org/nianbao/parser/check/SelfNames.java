package org.nianbao.parser.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** DOC-10: a report calls its agency by one name, and by one that fits what it is. */
final class SelfNames {

    private static final int TOO_MANY = 3;

    private static final List<String> NAMES =
            List.of("局", "镇", "乡", "街道", "县", "区", "市", "委", "办", "厅", "单位", "机关", "部门", "中心");

    /** 我区 in the report of a bureau is the place it serves. */
    private static final Set<String> PLACES = Set.of("县", "区", "市");

    private static final List<String> OF_BUREAUS = List.of("局");
    private static final List<String> OF_TOWNS = List.of("镇", "乡");

    /** 基本局面, 日本市场 and the like are other words, and what stands in quotation marks may be somebody else's. */
    private static final String NOT_BEFORE = "基资成根日文样版原自唯“\"《";

    private static final List<String> NOT_AS = List.of(
            "局部", "局域", "局面", "局限", "乡土", "乡本", "办法", "办理", "委托", "区域", "区间", "区分", "市场", "办公", "办事", "办学", "办结",
            "中心工作", "中心任务");

    private SelfNames() {}

    static List<Draft> oneAndFitting(CheckContext c) {
        var wrong = c.identity().is(AgencyKind.TOWNSHIP, AgencyKind.SUBDISTRICT)
                ? OF_BUREAUS
                : c.identity().is(AgencyKind.DEPARTMENT) ? OF_TOWNS : List.<String>of();
        for (var sentence : c.written()) {
            for (var name : wrong) {
                var at = find(sentence.text(), "我" + name);
                at = at.isPresent() || !wrong.equals(OF_BUREAUS) ? at : find(sentence.text(), "本" + name);
                if (at.isPresent()) {
                    int from = at.getAsInt();
                    var used = sentence.text().substring(from, from + 1 + name.length());
                    return List.of(Draft.warning(Certainty.REVIEW)
                            .saying(used, c.agency().orElse(""))
                            .in(sentence.section())
                            .quoting(Quotes.around(sentence.text(), from, from + used.length()))
                            .comparing("", used));
                }
            }
        }
        return mixed(c);
    }

    private static List<Draft> mixed(CheckContext c) {
        // By what follows 我 or 本, since 我镇 and 本镇 are one name.
        var used = new LinkedHashMap<String, String>();
        for (var sentence : c.written()) {
            addNames(sentence.text(), '我', used);
            addNames(sentence.text(), '本', used);
        }
        if (c.identity().is(AgencyKind.DEPARTMENT)) {
            used.keySet().removeAll(PLACES);
        }
        // A territory and its office are two things: a town's office may speak of 我镇 and of 本机关.
        var listed = String.join("、", used.values());
        return used.size() < TOO_MANY
                ? List.of()
                : List.of(Draft.advice(Certainty.CERTAIN)
                        .variant("mixed", listed)
                        .quoting(listed)
                        .comparing("", listed));
    }

    private static void addNames(String text, char self, Map<String, String> used) {
        for (int i = text.indexOf(self); i >= 0; i = text.indexOf(self, i + 1)) {
            for (var name : NAMES) {
                if (text.startsWith(name, i + 1) && !isOtherWord(text, i)) {
                    used.putIfAbsent(name, self + name);
                }
            }
        }
    }

    private static OptionalInt find(String text, String name) {
        for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
            if (!isOtherWord(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isOtherWord(String text, int at) {
        return (at > 0 && NOT_BEFORE.indexOf(text.charAt(at - 1)) >= 0)
                || NOT_AS.stream().anyMatch(word -> text.startsWith(word, at + 1));
    }
}
