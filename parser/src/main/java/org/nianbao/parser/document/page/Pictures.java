package org.nianbao.parser.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.parser.document.page.Page.Picture;

/** Pictures as a reader sees them: many programs cut one into strips. */
final class Pictures {

    private static final double NEAR = 2;

    private Pictures() {}

    /** The pictures, strips that lie below each other joined. */
    static List<Picture> whole(List<Picture> pictures) {
        var sorted = new ArrayList<>(pictures);
        sorted.sort(Comparator.comparingDouble(Picture::x).thenComparingDouble(Picture::y));
        var whole = new ArrayList<Picture>();
        for (var picture : sorted) {
            int last = whole.size() - 1;
            if (last >= 0 && continues(whole.get(last), picture)) {
                var above = whole.get(last);
                double bottom = Math.max(above.y() + above.height(), picture.y() + picture.height());
                whole.set(last, new Picture(above.x(), above.y(), above.width(), bottom - above.y()));
            } else {
                whole.add(picture);
            }
        }
        return whole;
    }

    private static boolean continues(Picture above, Picture below) {
        return Math.abs(above.x() - below.x()) < NEAR
                && Math.abs(above.width() - below.width()) < NEAR
                && Math.abs(below.y() - above.y() - above.height()) < NEAR;
    }
}
