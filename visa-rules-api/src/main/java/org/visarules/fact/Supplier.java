package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Text;

/** Who supplies the product in question. */
public final class Supplier extends Composite<Supplier> {

    public static final FactType<Supplier> TYPE = FactType.of(Supplier.class, Supplier::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<SupplierRole> ROLE = TYPE.unlessSaid(TYPE.oneOf("role", SupplierRole.class), SupplierRole.MANUFACTURER);
    private static final Property<Answer> OWN_BRAND = TYPE.answer("ownBrand");
    private static final Property<Country> COUNTRY = TYPE.oneOf("country", Country.class);
    private static final Property<CompanySize> SIZE = TYPE.oneOf("size", CompanySize.class);

    private Supplier(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Supplier unsaid() {
        return TYPE.unsaid();
    }

    /** What it is called. */
    public Text getName() {
        return get(NAME);
    }

    public Supplier name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Its part in the supply; unless said otherwise the manufacturer, whose product it is whoever hands it on. */
    public SupplierRole getRole() {
        return get(ROLE);
    }

    public Supplier role(SupplierRole role) {
        return with(ROLE, role);
    }

    /** Whether it supplies the product under its own name or trademark. */
    public Answer getOwnBrand() {
        return get(OWN_BRAND);
    }

    public Supplier ownBrand(Answer ownBrand) {
        return with(OWN_BRAND, ownBrand);
    }

    /** Where it is established. */
    public Country getCountry() {
        return get(COUNTRY);
    }

    public Supplier country(Country country) {
        return with(COUNTRY, country);
    }

    /** How large it is. */
    public CompanySize getSize() {
        return get(SIZE);
    }

    public Supplier size(CompanySize size) {
        return with(SIZE, size);
    }
}
