package org.visarules.authoring.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.ecj.EclipseJavaCompiler;
import org.drools.ecj.EclipseJavaCompilerSettings;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.util.maven.support.ReleaseIdImpl;
import org.visarules.VisaRulesException;
import org.visarules.engine.table.PackTable;
import org.visarules.sessions.ClassScan;
import org.visarules.sessions.DroolsServices;
import org.visarules.sessions.SessionModel;

/**
 * Compiles the rules of a pack for Drools sessions. The same sources give the same bytes, in any process.
 *
 * <p>Drools' own builder is not used: it numbers rules in the order of threads, reads its settings from system
 * properties, keeps every build in a repository of the whole process and its syntax trees in memory. The parts of
 * Drools that it is made of are, each with its options set.
 */
public final class SessionModelCompiler {

    private static final String JAVA = "17";
    private static final String SOURCES = "src/main/java/";

    /** Nothing in the classes that only a debugger reads, and no code that is linked when it runs. */
    private static final Map<String, String> SETTINGS = Map.of(
            "org.eclipse.jdt.core.compiler.debug.lineNumber", "do not generate",
            "org.eclipse.jdt.core.compiler.debug.localVariable", "do not generate",
            "org.eclipse.jdt.core.compiler.debug.sourceFile", "do not generate",
            "org.eclipse.jdt.core.compiler.codegen.useStringConcatFactory", "disabled",
            "org.eclipse.jdt.core.compiler.problem.unusedImport", "ignore");

    private SessionModelCompiler() {
    }

    /**
     * The pack's rules, compiled, as {@link SessionModel#toBytes()} writes them.
     *
     * @throws VisaRulesException if Drools refuses a rule. What the front end accepted compiles, so this is an error
     *         of the library; its message names the file and says what Drools said.
     */
    public static byte[] compile(PackTable table) {
        SessionModel model = model(table, new CompileLoader());
        ClassScan.refusal(model.classes()).ifPresent(what -> {
            throw new VisaRulesException("The compiled rules of pack '" + table.id() + "' reach further than rules may, although they were checked: "
                    + what + ". Please report this with the rule files.");
        });
        return model.toBytes();
    }

    /** The pack's rules, compiled while they see what the loader shows, and not scanned. */
    static SessionModel model(PackTable table, ClassLoader loader) {
        return DroolsServices.within(() -> generated(table, loader));
    }

    private static SessionModel generated(PackTable table, ClassLoader loader) {
        RuleFiles files = RuleFiles.of(table);
        ReleaseIdImpl release = new ReleaseIdImpl("org.visarules.packs", table.id(), files.digest());
        ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(PackageSources::dumpSources, RuleFiles.options(loader), release, false);
        files.buildSteadily(builder);
        MemoryFileSystem sources = new MemoryFileSystem();
        ModelWriter.Result written = new ModelWriter(SOURCES).writeModel(sources, builder.getPackageSources());
        MemoryFileSystem compiled = compiled(files, written.getSourceFiles(), sources, loader);
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (Map.Entry<PortablePath, byte[]> entry : compiled.getMap().entrySet()) {
            classes.put(entry.getKey().asClassName(), entry.getValue());
        }
        return new SessionModel(table.digest(), DroolsServices.version(), written.getModelFiles().get(0), classes);
    }

    private static MemoryFileSystem compiled(RuleFiles files, List<String> names, MemoryFileSystem sources, ClassLoader loader) {
        EclipseJavaCompilerSettings settings = new EclipseJavaCompilerSettings(SETTINGS);
        settings.setSourceVersion(JAVA);
        settings.setTargetVersion(JAVA);
        EclipseJavaCompiler compiler = new EclipseJavaCompiler(settings, SOURCES);
        MemoryFileSystem compiled = new MemoryFileSystem();
        String[] sorted = names.stream().sorted().toArray(String[]::new);
        CompilationResult result = compiler.compile(sorted, sources, compiled, loader);
        if (result.getErrors().length > 0) {
            throw new VisaRulesException(files.refused(Arrays.stream(result.getErrors()).map(SessionModelCompiler::said)
                    .collect(Collectors.joining("; "))));
        }
        return compiled;
    }

    private static String said(CompilationProblem problem) {
        return problem.getFileName() + ":" + problem.getStartLine() + ": " + problem.getMessage();
    }
}
