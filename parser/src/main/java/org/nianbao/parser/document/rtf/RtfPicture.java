package org.nianbao.parser.document.rtf;

/** The size of a picture. */
final class RtfPicture {

    private static final double TWIPS_PER_CM = 1440 / 2.54;
    private static final double NOTABLE_CM = 2;

    private int width;
    private int height;
    private int scaleX = 100;
    private int scaleY = 100;

    void property(String word, int value) {
        switch (word) {
            case "picwgoal" -> width = value;
            case "pichgoal" -> height = value;
            case "picscalex" -> scaleX = value;
            default -> scaleY = value;
        }
    }

    /** Whether it may hold something that is to be read; one without a size may. */
    boolean isNotable() {
        double side = Math.min(width * (scaleX / 100.0), height * (scaleY / 100.0)) / TWIPS_PER_CM;
        return width <= 0 || height <= 0 || side > NOTABLE_CM;
    }
}
