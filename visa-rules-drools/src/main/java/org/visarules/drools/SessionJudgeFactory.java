package org.visarules.drools;

import java.util.List;

import org.visarules.engine.CompiledPack;
import org.visarules.engine.Judge;

/** Makes judges that fire rules in Drools sessions. */
public final class SessionJudgeFactory implements Judge.Factory {

    @Override
    public Judge over(List<CompiledPack> packs) {
        return SessionJudge.over(packs);
    }
}
