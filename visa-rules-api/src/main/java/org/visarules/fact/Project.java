package org.visarules.fact;

import java.time.LocalDate;

import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Day;
import org.visarules.value.Members;
import org.visarules.value.Text;
import org.visarules.value.VersionScope;

/** The way of a candidate to a label: it is given advice and next steps, never a verdict on whether it will have the label. */
public final class Project extends Fact<Project> {

    public static final FactType<Project> TYPE = FactType.of(Project.class, Project::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Text> OF = TYPE.text("of");
    private static final Property<Members<ProjectGoal>> GOALS = TYPE.several("goals", ProjectGoal.class);
    private static final Property<ProductLevel> PRODUCT_LEVEL = TYPE.oneOf("productLevel", ProductLevel.class);
    private static final Property<ProjectStage> STAGE = TYPE.oneOf("stage", ProjectStage.class);
    private static final Property<Asset> ASSET = TYPE.oneOf("asset", Asset.class);
    private static final Property<Means> MEANS = TYPE.oneOf("means", Means.class);
    private static final Property<Answer> FIRST_TARGET = TYPE.answer("firstTarget");
    private static final Property<VersionScope> TARGET_VERSIONS = TYPE.scope("targetVersions");
    private static final Property<Members<SecurityFunction>> TARGET_FUNCTIONS = TYPE.several("targetFunctions", SecurityFunction.class);
    private static final Property<Day> WANTED_ON = TYPE.day("wantedOn");

    private Project(State state) {
        super(TYPE, state);
    }

    /** A project with that name. */
    public static Project named(String name) {
        return TYPE.unsaid().name(name);
    }

    /** What the candidate calls it. */
    public Text getName() {
        return get(NAME);
    }

    public Project name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Name of the product or service, which the dossier describes; may be left out where it has only one. */
    public Text getOf() {
        return get(OF);
    }

    public Project of(String of) {
        return with(OF, Text.of(of));
    }

    /** The labels that it works for. */
    public Members<ProjectGoal> getGoals() {
        return get(GOALS);
    }

    public Project goals(ProjectGoal first, ProjectGoal... others) {
        return with(GOALS, Members.of(first, others));
    }

    public Project goals(Members<ProjectGoal> goals) {
        return with(GOALS, goals);
    }

    /** The level of qualification that it works for. */
    public ProductLevel getProductLevel() {
        return get(PRODUCT_LEVEL);
    }

    public Project productLevel(ProductLevel productLevel) {
        return with(PRODUCT_LEVEL, productLevel);
    }

    /** The step that it has reached. */
    public ProjectStage getStage() {
        return get(STAGE);
    }

    public Project stage(ProjectStage stage) {
        return with(STAGE, stage);
    }

    /** How sensitive is what the product protects. */
    public Asset getAsset() {
        return get(ASSET);
    }

    public Project asset(Asset asset) {
        return with(ASSET, asset);
    }

    /** Budget and schedule. */
    public Means getMeans() {
        return get(MEANS);
    }

    public Project means(Means means) {
        return with(MEANS, means);
    }

    /** Whether its people write a security target for the first time. */
    public Answer getFirstTarget() {
        return get(FIRST_TARGET);
    }

    public Project firstTarget(Answer firstTarget) {
        return with(FIRST_TARGET, firstTarget);
    }

    /** Versions that the security target covers. */
    public VersionScope getTargetVersions() {
        return get(TARGET_VERSIONS);
    }

    public Project targetVersions(String targetVersions) {
        return with(TARGET_VERSIONS, VersionScope.of(targetVersions));
    }

    public Project targetVersions(VersionScope targetVersions) {
        return with(TARGET_VERSIONS, targetVersions);
    }

    /** Functions that the security target covers. */
    public Members<SecurityFunction> getTargetFunctions() {
        return get(TARGET_FUNCTIONS);
    }

    public Project targetFunctions(SecurityFunction first, SecurityFunction... others) {
        return with(TARGET_FUNCTIONS, Members.of(first, others));
    }

    public Project targetFunctions(Members<SecurityFunction> targetFunctions) {
        return with(TARGET_FUNCTIONS, targetFunctions);
    }

    /** The day on which the label is wanted. */
    public Day getWantedOn() {
        return get(WANTED_ON);
    }

    public Project wantedOn(LocalDate wantedOn) {
        return with(WANTED_ON, Day.of(wantedOn));
    }

    public Project wantedOn(Day wantedOn) {
        return with(WANTED_ON, wantedOn);
    }
}
