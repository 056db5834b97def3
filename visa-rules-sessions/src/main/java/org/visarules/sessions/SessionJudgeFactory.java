package org.visarules.sessions;

import java.util.List;

import org.slf4j.Logger;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;

/** Makes judges that fire rules in Drools sessions. */
public final class SessionJudgeFactory implements Judge.Factory {

    private static final Logger LOG = Logging.of(SessionJudgeFactory.class);

    @Override
    public Judge over(List<CompiledPack> packs) {
        packs.forEach(pack -> LOG.debug("Sessions for pack {} {}", pack.table().id(), pack.table().version()));
        return SessionJudge.over(packs);
    }
}
