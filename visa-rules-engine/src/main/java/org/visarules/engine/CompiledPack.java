package org.visarules.engine;

import java.util.function.Supplier;

import org.visarules.engine.table.PackTable;

/**
 * A compiled pack.
 *
 * @param table the pack as the evaluator reads it
 * @param sessionModel the pack as a judge reads it; opaque here, asked for at most once per judge, empty if there is none
 */
public record CompiledPack(PackTable table, Supplier<byte[]> sessionModel) {
}
