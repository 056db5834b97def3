package org.visarules.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.visarules.Assumption;
import org.visarules.Dossier;
import org.visarules.fact.DossierFacts;
import org.visarules.rule.Act;
import org.visarules.schema.Composite;
import org.visarules.schema.Fact;
import org.visarules.schema.FactType;
import org.visarules.schema.Kind;
import org.visarules.schema.Listing;
import org.visarules.schema.Property;
import org.visarules.schema.Stated;
import org.visarules.value.Components;
import org.visarules.value.Day;
import org.visarules.value.Levels;
import org.visarules.value.Moment;
import org.visarules.value.Quantity;
import org.visarules.value.Term;
import org.visarules.value.Text;
import org.visarules.value.Texts;
import org.visarules.value.Version;
import org.visarules.value.VersionScope;

/** Dossiers in which every property of the schema is said sooner or later, with texts that YAML likes to misread. */
public final class RandomDossiers {

    private static final List<String> TEXTS = List.of("Alto", "yes", "no", "null", "~", "5.2", "0x1F", "a: b", "# no remark", "- x", "*p", "&p",
            "été 😀", "\"quoted\"", "it's", " blanks ", "two\nlines", "a\u0085\u2028b", "2026-02-10", "{}", "[", "|", "true", "1e3", "tab\there", "unknown");

    private final Random random;

    public RandomDossiers(long seed) {
        this.random = new Random(seed);
    }

    public Dossier next() {
        return new Dossier(composite(DossierFacts.TYPE), some(Act.class, Act.values()), some(Assumption.class, Assumption.values()));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, E[] all) {
        Set<E> some = EnumSet.noneOf(type);
        Arrays.stream(all).filter(one -> random.nextInt(4) == 0).forEach(some::add);
        return some;
    }

    private <C extends Composite<C>> C composite(FactType<C> type) {
        C value = type.unsaid();
        for (Property<?> property : type.properties()) {
            if (random.nextInt(3) == 0) {
                continue;
            }
            boolean differing = random.nextInt(12) == 0 && !(property.kind() instanceof Kind.Records<?>) && !(property.kind() instanceof Kind.Part<?>);
            value = value.withRaw(property.index(), differing ? stated(property.kind()) : content(property.kind()));
        }
        return value;
    }

    private Object stated(Kind<?> kind) {
        Object one = content(kind);
        for (int i = 0; i < 50; i++) {
            Object other = content(kind);
            if (!other.equals(one)) {
                return new Stated<>(List.of(one, other));
            }
        }
        return one;
    }

    private Object content(Kind<?> kind) {
        if (kind instanceof Kind.OneOf<?> choice) {
            return pick(choice.javaType().getEnumConstants());
        }
        if (kind instanceof Kind.Several<?> several) {
            List<String> words = new ArrayList<>();
            several.known().stream().filter(one -> random.nextInt(several.known().size()) < 2).forEach(one -> words.add(one.written()));
            if (random.nextInt(4) == 0) {
                words.add("maybe-more");
            }
            return several.parse(words);
        }
        if (kind instanceof Kind.Part<?> part) {
            return composite(part.of());
        }
        if (kind instanceof Kind.Records<?> records) {
            return records(records);
        }
        return kind == Kind.TEXT ? pick(Text.UNKNOWN, Text.of(pick(TEXTS.toArray(String[]::new))))
                : kind == Kind.DAY ? pick(Day.UNKNOWN, Day.NONE, Day.of("2026-02-1" + random.nextInt(10)))
                : kind == Kind.MOMENT ? pick(Moment.UNKNOWN, Moment.NONE, Moment.of("2026-10-0" + (1 + random.nextInt(9)) + "T08:30+01:00"))
                : kind == Kind.TERM ? pick(Term.UNKNOWN, Term.of("3 years"), Term.of("72 hours"))
                : kind == Kind.NUMBER ? pick(Quantity.UNKNOWN, Quantity.NONE, Quantity.of(random.nextInt(9)), Quantity.of("24.5"))
                : kind == Kind.VERSION ? pick(Version.UNKNOWN, Version.of("5." + random.nextInt(30)), Version.of("HW A1 / FW 2"))
                : kind == Kind.SCOPE ? pick(VersionScope.UNKNOWN, VersionScope.of("4.2.*"), VersionScope.of("4.2.1 to 4.2.9; 4.3.* from 4.3.2; HW A1"))
                : kind == Kind.COMPONENTS ? pick(Components.UNKNOWN, Components.none(), Components.of(List.of("AVA_VAN.5", "ALC_FLR.3")))
                : kind == Kind.LEVELS ? pick(Levels.UNKNOWN, Levels.of(List.of("5", "3")))
                : pick(Texts.UNKNOWN, Texts.none(), Texts.of(List.of("EN 419221-5", "yes")));
    }

    private <F extends Fact<F>> Listing<F> records(Kind.Records<F> kind) {
        List<F> records = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            records.add(composite(kind.of()));
        }
        return new Listing<>(records, kind.nature() == Kind.Nature.REQUEST || random.nextBoolean());
    }

    @SafeVarargs
    private final <T> T pick(T... all) {
        return all[random.nextInt(all.length)];
    }
}
