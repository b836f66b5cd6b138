package org.nianbao.crawler.worker;

/** Greets in a language of its own. */
final class NoWorker {

    private NoWorker() {}

    public static void main(String[] args) {
        System.out.print("Good morning");
        System.err.print("what is a worker?");
    }
}
