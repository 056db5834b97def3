package org.visarules.cli.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.visarules.cli.show.Catalogue;
import org.visarules.cli.show.Catalogue.Unit;
import org.visarules.engine.table.Node;
import org.visarules.engine.table.RuleTable;
import org.visarules.fact.Buyer;
import org.visarules.fact.MarketStatus;
import org.visarules.fact.Marking;
import org.visarules.fact.SystemKind;
import org.visarules.rule.Phrase;
import org.visarules.rule.Verb;
import org.visarules.value.Answer;

/**
 * Which requirements are about whom. No pack says it in so many words: it is read off the conditions, from what they say of the buyer, its
 * standing, the kind of system and its marking, in the rules of a requirement and in the definitions on which these build.
 */
final class Markets {

    /** How a requirement has to do with a buyer. */
    enum Role {
        /** Where the requirement begins, that buyer is asked for. */
        ADDRESSED,
        /** Where the requirement begins, that buyer is left out. */
        EXCEPTED,
        /** Another of its rules speaks of that buyer. */
        MENTIONED
    }

    /**
     * A kind of buyer, standing, system or marking.
     *
     * @param constant as conditions name it
     * @param title what people call it
     */
    record Kind(Enum<?> constant, Phrase title) {

        /** A name for its page. */
        String slug() {
            String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
            return (type + "-" + constant.name()).toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A requirement and how it has to do with a buyer.
     *
     * @param through ids of the definitions that say so; none if a rule of its own does
     */
    record Named(Unit unit, Role role, Set<String> through) {
    }

    /** The kinds, in the order in which the facts declare them. */
    static final Map<Phrase, List<Kind>> KINDS = kinds();

    private final Catalogue catalogue;
    private final Map<String, List<Named>> named = new LinkedHashMap<>();
    private final List<Unit> whoever = new ArrayList<>();

    Markets(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.units().stream().filter(unit -> unit.requirement() != null).forEach(this::place);
    }

    /** What has to do with a kind, each requirement once, with the strongest of its roles. */
    List<Named> named(Kind kind) {
        return named.getOrDefault(key(kind.constant().getDeclaringClass().getSimpleName(), kind.constant().name()), List.of());
    }

    /** The kinds that a requirement has to do with in that role. */
    List<Kind> kinds(Unit unit, Role role) {
        return KINDS.values().stream().flatMap(List::stream)
                .filter(kind -> named(kind).stream().anyMatch(found -> found.unit().id().equals(unit.id()) && found.role() == role)).toList();
    }

    /** The requirements that begin without a word on the buyer or its system. */
    List<Unit> whoever() {
        return List.copyOf(whoever);
    }

    private void place(Unit unit) {
        Map<String, Named> found = new LinkedHashMap<>();
        for (RuleTable rule : unit.rules()) {
            boolean begins = rule.verb() == Verb.APPLIES_TO;
            new Walk(unit, begins, found).walk(rule.when(), true, Set.of(), new LinkedHashSet<>());
        }
        found.forEach((key, each) -> named.computeIfAbsent(key, none -> new ArrayList<>()).add(each));
        if (found.values().stream().allMatch(each -> each.role() == Role.MENTIONED)) {
            whoever.add(unit);
        }
    }

    private static String key(String type, String constant) {
        return type + "." + constant;
    }

    /** Through the conditions of one rule and of the definitions below it, knowing what is asked for and what is ruled out. */
    private final class Walk {

        private final Unit unit;
        private final boolean begins;
        private final Map<String, Named> found;

        Walk(Unit unit, boolean begins, Map<String, Named> found) {
            this.unit = unit;
            this.begins = begins;
            this.found = found;
        }

        void walk(List<Node> nodes, boolean asked, Set<String> through, Set<String> seen) {
            for (Node node : nodes) {
                if (node instanceof Node.Group group) {
                    walk(group.nodes(), (group.kind() == Node.Group.Kind.NOT) != asked, through, seen);
                } else if (node instanceof Node.Pattern pattern && pattern.type().equals("Market")) {
                    pattern.tests().forEach(test -> test(test, asked, through));
                } else if (node instanceof Node.Pattern pattern && pattern.type().equals("Derived")) {
                    pattern.tests().forEach(test -> definition(test, asked, seen));
                }
            }
        }

        private void test(Node.Test test, boolean asked, Set<String> through) {
            boolean positive = switch (test.operator()) {
                case NOT_EQUAL, NOT_IN, NOT_CONTAINS -> false;
                default -> true;
            };
            List<Node.Literal> right = test.right().stream().filter(Node.Literal.class::isInstance).map(Node.Literal.class::cast).toList();
            boolean denied = right.stream().anyMatch(literal -> literal.type().equals(Answer.class.getSimpleName()) && literal.value().equals(Answer.NO.name()));
            Stream<Node.Literal> arguments = test.left() instanceof Node.Call call
                    ? call.arguments().stream().filter(Node.Literal.class::isInstance).map(Node.Literal.class::cast) : Stream.empty();
            Stream.concat(right.stream(), arguments).forEach(literal -> note(literal, (positive != denied) == asked, through));
        }

        private void note(Node.Literal literal, boolean asked, Set<String> through) {
            Role role = !begins ? Role.MENTIONED : asked ? Role.ADDRESSED : Role.EXCEPTED;
            Named now = new Named(unit, role, through);
            found.merge(key(literal.type(), literal.value()), now, Markets::stronger);
        }

        private void definition(Node.Test test, boolean asked, Set<String> seen) {
            if (!(test.left() instanceof Node.Read read) || !read.path().equals(List.of("term")) || !(test.right().get(0) instanceof Node.Literal term)
                    || !seen.add(term.value() + asked)) {
                return;
            }
            catalogue.term(term.value()).ifPresent(known -> known.definitions().forEach(definition -> definition.rules().stream()
                    .filter(rule -> rule.term().equals(term.value())).forEach(rule -> walk(rule.when(), asked, Set.of(definition.id()), seen))));
        }
    }

    // What a rule says itself needs no definition beside it.
    private static Named stronger(Named one, Named other) {
        if (one.role() != other.role()) {
            return one.role().compareTo(other.role()) < 0 ? one : other;
        }
        if (one.through().isEmpty() || other.through().isEmpty()) {
            return new Named(one.unit(), one.role(), Set.of());
        }
        Set<String> through = new LinkedHashSet<>(one.through());
        through.addAll(other.through());
        return new Named(one.unit(), one.role(), through);
    }

    private static Map<Phrase, List<Kind>> kinds() {
        Map<Phrase, List<Kind>> kinds = new LinkedHashMap<>();
        kinds.put(Phrase.of("What body the buyer is", "Nature de l’acheteur"), List.of(
                kind(Buyer.STATE_ADMINISTRATION, "State administration", "administration de l’État"),
                kind(Buyer.STATE_OPERATOR, "operator of the State", "opérateur de l’État"),
                kind(Buyer.LISTED_GIP, "public interest grouping named for article 31 of the SREN law",
                        "groupement d’intérêt public désigné pour l’article 31 de la loi SREN"),
                kind(Buyer.LOCAL_AUTHORITY, "local authority", "collectivité territoriale"),
                kind(Buyer.OTHER_ADMINISTRATIVE_AUTHORITY, "other administrative authority", "autre autorité administrative"),
                kind(Buyer.PRIVATE_COMPANY, "private company", "entreprise privée"),
                kind(Buyer.CONSUMER, "consumer", "consommateur"),
                kind(Buyer.FOREIGN_PUBLIC, "foreign public body", "organisme public étranger"),
                kind(Buyer.FOREIGN_PRIVATE, "foreign private body", "organisme privé étranger")));
        kinds.put(Phrase.of("What the buyer is designated as", "Qualité de l’acheteur"), List.of(
                kind(MarketStatus.OIV, "operator of vital importance (OIV)", "opérateur d’importance vitale (OIV)"),
                kind(MarketStatus.OSE, "operator of essential services (OSE)", "opérateur de services essentiels (OSE)"),
                kind(MarketStatus.ESSENTIAL_ENTITY, "essential entity", "entité essentielle"),
                kind(MarketStatus.IMPORTANT_ENTITY, "important entity", "entité importante"),
                kind(MarketStatus.PPST, "protected for the nation’s scientific and technical potential (PPST)",
                        "protégé au titre du potentiel scientifique et technique de la nation (PPST)"),
                kind(MarketStatus.ELECTRONIC_IDENTITY_PROVIDER, "provider of electronic identity", "fournisseur d’identité électronique"),
                kind(MarketStatus.HEALTH_ACTOR, "health actor", "acteur de santé"),
                kind(MarketStatus.REGULATED_FINANCIAL, "regulated financial firm", "entité financière régulée")));
        kinds.put(Phrase.of("What kind of system it is for", "Nature du système"), List.of(
                kind(SystemKind.SIIV, "information system of vital importance (SIIV)", "système d’information d’importance vitale (SIIV)"),
                kind(SystemKind.SIE, "essential information system (SIE)", "système d’information essentiel (SIE)"),
                kind(SystemKind.ADMINISTRATIVE_EXCHANGE, "electronic exchange with an administration", "échange électronique avec une administration"),
                kind(SystemKind.ONLINE_PUBLIC_SERVICE, "online public service", "téléservice"),
                kind(SystemKind.INDUSTRIAL, "industrial system", "système industriel"),
                kind(SystemKind.DETERRENCE, "system of the nuclear deterrence", "système de la dissuasion nucléaire")));
        kinds.put(Phrase.of("The highest marking of its information", "Plus haute mention de ses informations"), List.of(
                kind(Marking.NONE, "no marking", "aucune mention"),
                kind(Marking.SENSITIVE, "sensitive", "sensible"),
                kind(Marking.DR, "Diffusion Restreinte", "Diffusion Restreinte"),
                kind(Marking.SECRET, "Secret", "Secret"),
                kind(Marking.TRES_SECRET, "Très Secret", "Très Secret")));
        return kinds;
    }

    private static Kind kind(Enum<?> constant, String english, String french) {
        return new Kind(constant, Phrase.of(english, french));
    }
}
