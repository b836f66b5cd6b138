package org.nianbao.parser.check;

import java.util.regex.Pattern;

/**
 * Words in front of a number, compared strictly: besides the words that name the topic only such words may stand there as
 * change nothing. 邮寄答复5件 does not say how many were answered, so one unknown word is enough to let a number be.
 *
 * @param topic what the number counts
 * @param marks each way to name it has one of these characters, so that most words need no closer look
 * @param key the words that name it
 * @param filler words that change nothing, an alternation
 */
record Wording(Topic topic, String marks, Pattern key, Pattern filler) {

    /** Who did it may stand first: 区政府办答复…. */
    private static final Pattern ORGAN = Pattern.compile("^[\\p{IsHan}]{0,24}[镇乡局委厅办府位关道县区市院处]$");

    private static final Pattern NARROWING = Pattern.compile("[网邮函窗除不未无非超延]|当[面场]|电话|系统|其中");
    private static final int LONGEST = 60;

    static Wording of(Topic topic, String marks, String key, Pattern filler) {
        return new Wording(topic, marks, Pattern.compile(key), filler);
    }

    boolean names(String lead) {
        return lead.length() <= LONGEST && isMarked(lead) && key.matcher(lead).find();
    }

    /** Whether nothing but the topic, words that change nothing and perhaps an organ stands there. */
    boolean isPlain(String lead) {
        if (lead.length() > LONGEST || !isMarked(lead)) {
            return false;
        }
        var m = key.matcher(lead);
        if (!m.find()) {
            return false;
        }
        var head = rest(lead.substring(0, m.start()));
        return rest(lead.substring(m.end())).isEmpty()
                && (head.isEmpty()
                        || (ORGAN.matcher(head).matches()
                                && !NARROWING.matcher(head).find()));
    }

    private boolean isMarked(String lead) {
        for (int i = 0; i < marks.length(); i++) {
            if (lead.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String rest(String words) {
        return filler.matcher(words).replaceAll("");
    }
}
