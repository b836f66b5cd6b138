package org.nianbao.crawler.walk.shape;

import java.util.Optional;
import java.util.Set;
import org.nianbao.config.Kind;

/**
 * Where in a column rows stand, which decides whose a title is that names nobody.
 *
 * @param level the sorts of bodies whose reports stand there side by side; empty for none in particular
 * @param seat whether they are those of the government to which the portal belongs
 * @param body the folder's body, where there is one
 */
record Place(Set<Kind> level, boolean seat, Optional<FolderName> body) {

    Place {
        level = Set.copyOf(level);
    }

    /** The column itself, and its folders by year. */
    static final Place COLUMN = new Place(Set.of(), false, Optional.empty());

    /** Whether bodies of the sort that is looked for may have folders here. */
    boolean fits(Scope scope) {
        return level.isEmpty()
                || scope.subjects().stream().anyMatch(s -> s.kind() == Kind.OTHER || level.contains(s.kind()));
    }

    Place inside(FolderName folder) {
        if (folder.body().isPresent()) {
            return new Place(level, seat, Optional.of(folder));
        }
        return folder.isLevel() && body.isEmpty() ? new Place(folder.level(), folder.isSeat(), body) : this;
    }

    /**
     * Whether a title that names nobody is that of the agency.
     *
     * @param own whether the column is the agency's alone
     */
    boolean isOf(Subject agency, boolean own) {
        if (body.isPresent()) {
            return body.get().names(agency);
        }
        return own && (level.isEmpty() || seat) && (!seat || agency.kind() == Kind.GOVERNMENT);
    }
}
