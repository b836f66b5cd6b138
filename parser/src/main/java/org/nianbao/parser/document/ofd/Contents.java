package org.nianbao.parser.document.ofd;

import java.util.List;
import java.util.Map;
import org.nianbao.parser.document.CannotRead;
import org.nianbao.parser.document.Limits;
import org.nianbao.parser.document.page.Box;

/** Draws what stands in layers, blocks and composite objects (复合对象). */
final class Contents {

    private final Map<String, Node> composites;
    private final Limits limits;
    private final Canvas canvas;

    /**
     * Draws on one page.
     *
     * @param composites the file's composite graphics by their id
     */
    Contents(Map<String, Node> composites, Limits limits, Canvas canvas) {
        this.composites = composites;
        this.limits = limits;
        this.canvas = canvas;
    }

    /** All that stands directly in an element. */
    void draw(Node block, Matrix matrix, int depth) {
        if (depth > limits.depth()) {
            throw CannotRead.limit("depth", limits.depth());
        }
        for (var object : block.children()) {
            if (object.is("Visible", true)) {
                object(object, matrix, depth);
            }
        }
    }

    private void object(Node object, Matrix matrix, int depth) {
        switch (object.name()) {
            case "Layer", "PageBlock", "Content" -> draw(object, matrix, depth + 1);
            case "TextObject" -> TextObject.draw(object, matrix, canvas);
            case "PathObject" -> PathObject.draw(object, matrix, canvas);
            case "ImageObject" -> picture(object, matrix);
            case "CompositeObject" -> {
                var shared = composites.get(object.attribute("ResourceID").orElse(""));
                canvas.outlines(1);
                if (shared != null) {
                    draw(shared, Matrix.of(object, matrix), depth + 1);
                }
            }
            default -> {}
        }
    }

    private void picture(Node object, Matrix matrix) {
        var b = object.attribute("Boundary").map(Numbers::of).orElse(List.of());
        if (b.size() >= 4) {
            double x = matrix.x(b.get(0), b.get(1));
            double y = matrix.y(b.get(0), b.get(1));
            canvas.picture(new Box(x, y, x + b.get(2) * matrix.widening(), y + b.get(3) * matrix.heightening()));
        }
    }
}
