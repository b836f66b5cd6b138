package org.nianbao.parser.document.page;

import java.util.List;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Garble;

/** Whether drawn pages hold text that can be read. */
public final class Legible {

    /** A page with fewer letters and a picture is a scan with a page number or a stamp. */
    private static final int FEW_LETTERS = 20;

    private Legible() {}

    /**
     * Refuses pages without text.
     *
     * @throws CannotRead if they are a scan, have lost their letters, or are empty
     */
    public static void require(List<Page> pages) {
        var text = new StringBuilder();
        pages.forEach(p -> p.glyphs().forEach(g -> text.append(g.text())));
        long letters = text.chars().filter(c -> c > ' ').count();
        boolean shown = pages.stream().anyMatch(p -> !p.pictures().isEmpty());
        if (letters == 0) {
            throw shown ? CannotRead.scan() : CannotRead.empty();
        }
        if (shown
                && letters < (long) FEW_LETTERS * pages.size()
                && pages.stream().allMatch(Legible::isPicture)) {
            throw CannotRead.scan();
        }
        if (Garble.spoils(text.toString())) {
            throw CannotRead.garbled();
        }
    }

    /** Whether most of a page is a picture, or nothing stands on it. */
    private static boolean isPicture(Page page) {
        double area = page.pictures().stream()
                .mapToDouble(p -> p.width() * p.height())
                .sum();
        return area > page.width() * page.height() / 2 || page.glyphs().isEmpty();
    }
}
