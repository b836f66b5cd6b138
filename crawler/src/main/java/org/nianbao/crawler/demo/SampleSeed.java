package org.nianbao.crawler.demo;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;

/** Chance that is the same on every machine: {@link Random} and {@link CRC32} are specified to the last bit. */
final class SampleSeed {

    private SampleSeed() {}

    static Random random(String agency, int year, String purpose) {
        var crc = new CRC32();
        crc.update((agency + '/' + year + '/' + purpose).getBytes(StandardCharsets.UTF_8));
        return new Random(crc.getValue());
    }
}
