package org.nianbao.parser.check;

import java.text.Normalizer;
import java.util.List;
import org.nianbao.parser.report.Labels;

/**
 * Text as the rules search it: compatibility forms unified (NFKC) and without white space, so that neither full-width
 * digits nor a sentence broken over lines matter. The comma, colon, semicolon and round brackets are ASCII in it;
 * 。 and 、 stay.
 */
final class Flow {

    private Flow() {}

    static String of(String text) {
        return Labels.squeeze(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** At most {@code most} items for a message, and how many there are if some were left out. */
    static String listed(List<String> items, int most) {
        var shown = String.join("；", items.subList(0, Math.min(most, items.size())));
        return items.size() <= most ? shown : shown + "…（" + items.size() + "）";
    }
}
