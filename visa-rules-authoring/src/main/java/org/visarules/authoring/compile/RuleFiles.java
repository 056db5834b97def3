package org.visarules.authoring.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.builder.impl.KnowledgeBuilderFactoryServiceImpl;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.io.ByteArrayResource;
import org.drools.io.DescrResource;
import org.drools.util.StringUtils;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.builder.conf.AlphaNetworkCompilerOption;
import org.kie.internal.builder.conf.DefaultDialectOption;
import org.kie.internal.builder.conf.ExternaliseCanonicalModelLambdaOption;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.builder.conf.ProcessStringEscapesOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;
import org.visarules.VisaRulesException;
import org.visarules.engine.table.PackTable;

/** The rule files of a pack, and how Drools is asked to build them: in order, one after the other, every option set. */
public final class RuleFiles {

    private static final KnowledgeBuilderOption[] OPTIONS = {
        ParallelRulesBuildThresholdOption.get(-1), ParallelLambdaExternalizationOption.DISABLED,
        ReproducibleExecutableModelGenerationOption.ENABLED, ExternaliseCanonicalModelLambdaOption.ENABLED,
        LanguageLevelOption.DRL6, PropertySpecificOption.ALWAYS, AlphaNetworkCompilerOption.DISABLED,
        DefaultDialectOption.get("java"), ProcessStringEscapesOption.YES};

    private final String pack;
    private final SortedMap<String, String> texts;

    private RuleFiles(String pack, SortedMap<String, String> texts) {
        this.pack = pack;
        this.texts = texts;
    }

    /** The files under {@code rules/} that end in {@code .drl}. */
    public static RuleFiles of(PackTable table) {
        TreeMap<String, String> texts = new TreeMap<>();
        table.sources().forEach((path, text) -> {
            if (path.startsWith("rules/") && path.endsWith(".drl")) {
                texts.put(path, text);
            }
        });
        return new RuleFiles(table.id(), texts);
    }

    /** SHA-256 over the paths and texts, in hexadecimal. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                for (String part : new String[] {path, text}) {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Options for a builder whose rules see what the loader shows. They hold whatever the system properties say. */
    public static KnowledgeBuilderConfigurationImpl options(ClassLoader loader) {
        KnowledgeBuilderConfigurationImpl options = new KnowledgeBuilderFactoryServiceImpl()
                .newKnowledgeBuilderConfiguration(loader).as(KnowledgeBuilderConfigurationImpl.KEY);
        for (KnowledgeBuilderOption option : OPTIONS) {
            options.setOption(option);
        }
        return options;
    }

    /**
     * Has the builder build the files as they are.
     *
     * @throws VisaRulesException if it finds an error
     */
    public void build(KnowledgeBuilderImpl builder) {
        CompositeKnowledgeBuilder batch = builder.batch();
        texts.forEach((path, text) -> batch.add(resource(path, text), ResourceType.DRL));
        build(builder, batch);
    }

    /** Has the builder build the files so that what it generates follows from them alone. */
    void buildSteadily(KnowledgeBuilderImpl builder) {
        CompositeKnowledgeBuilder batch = builder.batch();
        texts.forEach((path, text) -> {
            Resource file = SteadyTree.of(resource(path, text));
            batch.add(file, file instanceof DescrResource ? ResourceType.DESCR : ResourceType.DRL);
        });
        build(builder, batch);
    }

    private void build(KnowledgeBuilderImpl builder, CompositeKnowledgeBuilder batch) {
        try {
            batch.build();
        } catch (RuntimeException e) {
            throw new VisaRulesException(refused(e.toString()), e);
        }
        if (builder.hasErrors()) {
            throw new VisaRulesException(refused(builder.getResults(ResultSeverity.ERROR).stream().map(RuleFiles::said)
                    .collect(Collectors.joining("; "))));
        }
    }

    private static Resource resource(String path, String text) {
        ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
        resource.setSourcePath(path);
        resource.setResourceType(ResourceType.DRL);
        return resource;
    }

    private static String said(KnowledgeBuilderResult result) {
        Resource file = result.getResource();
        String place = file == null || StringUtils.isEmpty(file.getSourcePath()) ? "" : file.getSourcePath();
        int line = result.getLines().length > 0 ? result.getLines()[0] : -1;
        return place + (line > 0 ? ":" + line : "") + (place.isEmpty() ? "" : ": ") + result.getMessage();
    }

    /** What to say when Drools refuses rules that the front end accepted. */
    String refused(String said) {
        return "Drools does not compile the rules of pack '" + pack + "', although they were checked; this is an error of visa-rules. "
                + "Please report it with the rule file. Drools says: " + said;
    }
}
