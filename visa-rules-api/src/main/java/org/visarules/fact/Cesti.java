package org.visarules.fact;

import org.visarules.schema.Composite;
import org.visarules.schema.FactType;
import org.visarules.schema.Property;
import org.visarules.schema.State;
import org.visarules.value.Answer;
import org.visarules.value.Members;
import org.visarules.value.Text;

/** The evaluation centre behind a certificate: accredited by COFRAC and agréé by ANSSI (decree 2002-535). */
public final class Cesti extends Composite<Cesti> {

    public static final FactType<Cesti> TYPE = FactType.of(Cesti.class, Cesti::new);

    private static final Property<Text> NAME = TYPE.text("name");
    private static final Property<Window> ACCREDITATION = TYPE.part("accreditation", Window.TYPE);
    private static final Property<Window> AGREMENT = TYPE.part("agrement", Window.TYPE);
    private static final Property<Members<CertificateScheme>> SCHEMES = TYPE.several("schemes", CertificateScheme.class);
    private static final Property<Answer> ON_PUBLIC_LIST = TYPE.answer("onPublicList");

    private Cesti(State state) {
        super(TYPE, state);
    }

    /** One of which nothing is known yet. */
    public static Cesti unsaid() {
        return TYPE.unsaid();
    }

    /** Its name. */
    public Text getName() {
        return get(NAME);
    }

    public Cesti name(String name) {
        return with(NAME, Text.of(name));
    }

    /** Its accreditation to ISO/IEC 17025; first and last day. */
    public Window getAccreditation() {
        return get(ACCREDITATION);
    }

    public Cesti accreditation(Window accreditation) {
        return with(ACCREDITATION, accreditation);
    }

    /** Its agrément by ANSSI; first and last day. */
    public Window getAgrement() {
        return get(AGREMENT);
    }

    public Cesti agrement(Window agrement) {
        return with(AGREMENT, agrement);
    }

    /** The schemes for which it is agréé. */
    public Members<CertificateScheme> getSchemes() {
        return get(SCHEMES);
    }

    public Cesti schemes(CertificateScheme first, CertificateScheme... others) {
        return with(SCHEMES, Members.of(first, others));
    }

    public Cesti schemes(Members<CertificateScheme> schemes) {
        return with(SCHEMES, schemes);
    }

    /** Whether it is in the public list of ANSSI. */
    public Answer getOnPublicList() {
        return get(ON_PUBLIC_LIST);
    }

    public Cesti onPublicList(Answer onPublicList) {
        return with(ON_PUBLIC_LIST, onPublicList);
    }
}
