package org.visarules.sessions;

import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.runtime.rule.impl.DefaultConsequenceExceptionHandler;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.BetaRangeIndexOption;
import org.kie.api.conf.DeclarativeAgendaOption;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.conf.PrototypesOption;
import org.kie.api.conf.RemoveIdentitiesOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.conf.SessionsPoolOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.AccumulateNullPropagationOption;
import org.kie.api.runtime.conf.BeliefSystemTypeOption;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.KieSessionOption;
import org.kie.api.runtime.conf.QueryListenerOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.conf.TimedRuleExecutionOption;
import org.kie.api.runtime.conf.TimerJobFactoryOption;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.AlphaThresholdOption;
import org.kie.internal.conf.CompositeKeyDepthOption;
import org.kie.internal.conf.ConsequenceExceptionHandlerOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexPrecedenceOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;
import org.kie.internal.conf.MaxThreadsOption;
import org.kie.internal.conf.ParallelExecutionOption;
import org.kie.internal.conf.SequentialAgendaOption;
import org.kie.internal.conf.ShareAlphaNodesOption;
import org.kie.internal.conf.ShareBetaNodesOption;
import org.kie.internal.runtime.conf.ForceEagerActivationOption;

/**
 * Every option of Drools that a rule base or a session reads, set. Left alone, Drools takes them from system
 * properties and from files in any jar, and some of them change decisions.
 */
final class PinnedOptions {

    private static final KieBaseOption[] OF_BASE = {
        ShareAlphaNodesOption.YES, ShareBetaNodesOption.YES, SequentialOption.NO, SequentialAgendaOption.SEQUENTIAL,
        RemoveIdentitiesOption.NO, EqualityBehaviorOption.IDENTITY, EventProcessingOption.CLOUD, DeclarativeAgendaOption.DISABLED,
        ParallelExecutionOption.SEQUENTIAL, MaxThreadsOption.get(1), IndexLeftBetaMemoryOption.YES, IndexRightBetaMemoryOption.YES,
        IndexPrecedenceOption.EQUALITY_PRIORITY, BetaRangeIndexOption.DISABLED, AlphaThresholdOption.get(3),
        AlphaRangeIndexThresholdOption.get(AlphaRangeIndexThresholdOption.DEFAULT_VALUE), CompositeKeyDepthOption.get(3),
        ConstraintJittingThresholdOption.get(ConstraintJittingThresholdOption.DEFAULT_VALUE), PrototypesOption.DISABLED,
        SessionsPoolOption.NO, KieBaseMutabilityOption.DISABLED,
        ConsequenceExceptionHandlerOption.get(DefaultConsequenceExceptionHandler.class)};

    private static final KieSessionOption[] OF_SESSION = {
        ThreadSafeOption.YES, DirectFiringOption.NO, AccumulateNullPropagationOption.NO, ForceEagerActivationOption.NO,
        TimedRuleExecutionOption.NO, QueryListenerOption.STANDARD, BeliefSystemTypeOption.get("simple"), ClockTypeOption.REALTIME,
        TimerJobFactoryOption.get("default")};

    private PinnedOptions() {
    }

    static KieBaseConfiguration ofBase(ClassLoader loader) {
        KieBaseConfiguration options = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        for (KieBaseOption option : OF_BASE) {
            options.setOption(option);
        }
        return options;
    }

    static KieSessionConfiguration ofSession() {
        KieSessionConfiguration options = RuleBaseFactory.newKnowledgeSessionConfiguration();
        for (KieSessionOption option : OF_SESSION) {
            options.setOption(option);
        }
        return options;
    }
}
