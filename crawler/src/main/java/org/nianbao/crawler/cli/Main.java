package org.nianbao.crawler.cli;

import java.time.Clock;

/** The program. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Cli.run(args, Console.ofProcess(), Clock.systemUTC()));
    }
}
