package org.nianbao.crawler.walk.family;

import java.util.ArrayList;
import java.util.List;

/** Every family in every dialect. */
public final class AllPortals {

    private AllPortals() {}

    public static List<FamilyPortal> all() {
        var all = new ArrayList<FamilyPortal>();
        all.addAll(TrsPortals.all());
        all.addAll(GkmlptPortal.all());
        all.addAll(UcapPortals.all());
        all.addAll(HanwebPortals.all());
        all.addAll(VsbPortals.all());
        all.addAll(LonSunPortals.all());
        all.add(new QueryListPortal());
        all.addAll(TrueCmsPortal.all());
        all.addAll(EpointPortal.all());
        all.addAll(OtherPortals.all());
        return List.copyOf(all);
    }
}
