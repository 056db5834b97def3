package org.visarules.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.visarules.Assumption;
import org.visarules.Supposition;
import org.visarules.VisaRulesException;
import org.visarules.decision.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How days and words are read from the command line. */
final class Converters {

    enum TextOrJson { TEXT, JSON }

    private Converters() {
    }

    static final class DayConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String written) {
            try {
                LocalDate day = LocalDate.parse(written);
                if (day.getYear() >= 1 && day.getYear() <= 9999) {
                    return day;
                }
                throw new TypeConversionException("'" + written + "' is out of reach; years have four digits, as in 2026-11-21.");
            } catch (DateTimeParseException notADay) {
                throw new TypeConversionException("'" + written + "' is no day; write it as 2026-11-21.");
            }
        }
    }

    /** Reads a constant as files write it. */
    abstract static class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

        private final Class<E> type;
        private final String noun;

        WordConverter(Class<E> type, String noun) {
            this.type = type;
            this.noun = noun;
        }

        @Override
        public E convert(String written) {
            return Arrays.stream(type.getEnumConstants()).filter(known -> word(known).equalsIgnoreCase(written)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + written + "' is no " + noun + "; there are "
                            + Arrays.stream(type.getEnumConstants()).map(WordConverter::word).collect(Collectors.joining(", ")) + "."));
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final class LanguageConverter extends WordConverter<DossierCommand.Language> {
        LanguageConverter() {
            super(DossierCommand.Language.class, "language");
        }
    }

    static final class TextOrJsonConverter extends WordConverter<TextOrJson> {
        TextOrJsonConverter() {
            super(TextOrJson.class, "format");
        }
    }

    static final class ReadingConverter extends WordConverter<Reading> {
        ReadingConverter() {
            super(Reading.class, "reading");
        }
    }

    static final class AssumptionConverter extends WordConverter<Assumption> {
        AssumptionConverter() {
            super(Assumption.class, "assumption");
        }
    }

    static final class SuppositionConverter implements ITypeConverter<Supposition> {

        @Override
        public Supposition convert(String written) {
            try {
                return Supposition.of(written);
            } catch (VisaRulesException noSupposition) {
                throw new TypeConversionException(noSupposition.getMessage());
            }
        }
    }
}
