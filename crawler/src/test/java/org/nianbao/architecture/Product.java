package org.nianbao.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The classes of the program, without its tests. Rules are checked from plain tests: failures of ArchUnit's own test engine
 * do not reach Surefire.
 */
final class Product {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.nianbao");

    private Product() {}
}
