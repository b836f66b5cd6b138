package org.nianbao.parser.batch;

import java.util.Random;

/** Text that means nothing, the same for the same seed; two seeds share nothing. */
final class Prose {

    private static final String HAN = "茶桥灯塔船帆鼓笛琴棋书画松竹梅兰菊荷枫柳云雨雪霜雷虹星月山河湖海溪泉潭井田园林苑楼阁亭台瓦砖梁柱门窗帘席杯盘碗筷";

    private Prose() {}

    static String of(int seed, int characters) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < characters) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
            if (text.length() % 12 == 11) {
                text.append('，');
            }
        }
        return text.toString();
    }
}
