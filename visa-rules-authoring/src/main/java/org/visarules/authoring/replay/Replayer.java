package org.visarules.authoring.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.visarules.Supposition;
import org.visarules.VisaRules;
import org.visarules.VisaRulesException;
import org.visarules.authoring.PackCompiler;
import org.visarules.authoring.PackDigest;
import org.visarules.authoring.compile.SessionModelCompiler;
import org.visarules.authoring.replay.Replay.Origin;
import org.visarules.decision.Budget;
import org.visarules.decision.PackId;
import org.visarules.engine.CompiledPack;
import org.visarules.engine.Engine;
import org.visarules.engine.Judge;
import org.visarules.engine.table.PackTable;
import org.visarules.formats.DecisionRecord;
import org.visarules.formats.DecisionRecordJson;
import org.visarules.sessions.SessionJudge;

/**
 * Decides recorded dossiers again, each by exactly the packs of its record. A pack is found by its digest, among those at hand or else in a
 * store, and is then compiled anew, table and sessions. What was made for one record serves the next. Safe for use by many threads.
 */
public final class Replayer {

    private static final String EVALUATOR = "evaluator";
    private static final String DROOLS = "drools";

    private record Made(List<String> digests, List<Supposition> supposed, List<String> engines, Budget budget) {
    }

    private record Found(CompiledPack pack, Origin origin) {
    }

    private final List<CompiledPack> atHand;
    private final Optional<PackStore> store;
    private final PackCompiler compiler = new PackCompiler(SessionModelCompiler::compile);
    private final Map<List<String>, List<Found>> found = new HashMap<>();
    private final Map<Made, VisaRules> rules = new HashMap<>();

    private Replayer(List<CompiledPack> atHand, Optional<PackStore> store) {
        this.atHand = List.copyOf(atHand);
        this.store = store;
    }

    /**
     * A replayer that knows these packs and no others.
     *
     * @param atHand compiled packs, such as {@code BundledPacks.packs()}
     */
    public static Replayer of(List<CompiledPack> atHand) {
        return new Replayer(atHand, Optional.empty());
    }

    /**
     * A replayer that looks for packs among these, and then in a store.
     *
     * @param atHand compiled packs, such as {@code BundledPacks.packs()}
     * @throws PackStore.StoreException if there is no store
     */
    public static Replayer of(List<CompiledPack> atHand, PackStore store) {
        store.requireThere();
        return new Replayer(atHand, Optional.of(store));
    }

    /**
     * Decides the dossier of a record again, and holds every byte of its text against what that gives.
     *
     * @param file what to call the text in messages
     * @param text the record, as it was written
     * @throws org.visarules.formats.UnreadableFileException if it is no record, see {@link DecisionRecordJson#read(String, String)}
     * @throws PackStore.StoreException if a pack is not there, or not what its digest says
     * @throws VisaRulesException if there is no decision: a pack is not read by this version, an engine of the record is not known, or the engines disagree
     */
    public Replay replay(String file, String text) {
        return replay(DecisionRecordJson.read(file, text), text);
    }

    /**
     * Decides the dossier of a record again.
     *
     * @throws PackStore.StoreException if a pack is not there, or not what its digest says
     * @throws VisaRulesException if there is no decision: a pack is not read by this version, an engine of the record is not known, or the engines disagree
     */
    public Replay replay(DecisionRecord record) {
        return replay(record, DecisionRecordJson.write(record));
    }

    private synchronized Replay replay(DecisionRecord record, String written) {
        List<Found> packs = packs(record);
        VisaRules made = rules(record, packs.stream().map(Found::pack).toList());
        DecisionRecord again;
        try {
            again = DecisionRecord.of(made, record.dossier(), record.day());
        } catch (VisaRulesException e) {
            throw new VisaRulesException("The record holds a decision, but deciding again gives none. " + e.getMessage(), e);
        }
        return new Replay(record, written, again, packs.stream().map(Found::origin).toList());
    }

    private VisaRules rules(DecisionRecord record, List<CompiledPack> packs) {
        Made key = new Made(digests(record), record.supposed(), record.engines(), record.budget());
        VisaRules made = rules.get(key);
        if (made == null) {
            made = Engine.rules(packs, judges(record), record.budget()).supposing(record.supposed());
            rules.put(key, made);
        }
        return made;
    }

    // What was decided once is decided once again: the engines that agreed are part of what a decision says.
    private static List<Judge.Factory> judges(DecisionRecord record) {
        if (record.engines().equals(List.of(EVALUATOR))) {
            return List.of();
        }
        if (record.engines().equals(List.of(DROOLS, EVALUATOR))) {
            return List.of(SessionJudge::over);
        }
        throw new VisaRulesException("The record names the engines " + record.engines() + ", and this version of visa-rules decides with " + List.of(EVALUATOR) + " or "
                + List.of(DROOLS, EVALUATOR) + ". Replay it with the version that made it, " + record.library() + ".");
    }

    private static List<String> digests(DecisionRecord record) {
        return record.packs().stream().map(PackId::digest).toList();
    }

    private List<Found> packs(DecisionRecord record) {
        List<Found> known = found.get(digests(record));
        if (known != null) {
            return known;
        }
        List<Found> packs = new ArrayList<>();
        List<PackTable> before = new ArrayList<>();
        for (PackId id : record.packs()) {
            Found pack = pack(id, before, record.library());
            packs.add(pack);
            before.add(pack.pack().table());
        }
        found.put(digests(record), packs);
        return packs;
    }

    private Found pack(PackId id, List<PackTable> before, String library) {
        for (CompiledPack pack : atHand) {
            PackTable table = pack.table();
            if (table.digest().equals(id.digest()) && PackDigest.of(table.sources(), table.factModel()).equals(id.digest())) {
                return new Found(pack, Origin.AT_HAND);
            }
        }
        String where = "'visa-rules packs --store' of version " + library + ", which made the record, writes those that came with it; a pack of your own is where you kept it.";
        if (store.isEmpty()) {
            throw new PackStore.StoreException(PackStore.Why.MISSING, "The pack " + PackStore.said(id) + " is not at hand. Name the pack store that holds it. " + where);
        }
        try {
            return new Found(compiler.compiled(store.get().read(id, before)), Origin.STORE);
        } catch (PackStore.StoreException e) {
            throw e.why() == PackStore.Why.MISSING ? new PackStore.StoreException(e.why(), e.getMessage() + " " + where) : e;
        }
    }
}
