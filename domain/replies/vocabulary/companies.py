"""The words employers' names carry: legal forms, and nouns that organisations call themselves."""

from domain.replies.words import vocabulary

LEGAL_FORMS = vocabulary(
    """inc incorporated llc l.l.c ltd limited llp lp plc corp corporation co company pty pte pllc
    gmbh mbh ag se kg kgaa ohg ug eg e.v ev gbr e.k ek gmbh&co
    s.a sa s.a.s sas sasu sarl s.a.r.l eurl scop sca
    s.l sl s.l.u slu s.a.u sau s.c s.a.b sab s.a.b. cv c.v s.r.l srl s.p.a spa
    ltda s.a. eireli me
    bv b.v nv n.v ab oy oyj as a/s aps asa kk k.k gk z.o.o sp.z.o.o kft doo d.o.o pvt"""
)
"""Legal forms; they may follow a comma and keep their full stop: `Acme, Inc.`"""

DOTTED = vocabulary(
    """inc ltd corp co bros s.a s.l s.a.s s.p.a s.r.l e.v e.k l.l.c s.a.r.l n.v b.v ltda intl sr jr mgr"""
) | vocabulary("""dir mktg mgmt ops eng assoc asst exec acct cust mkt""")
"""Abbreviations whose full stop belongs to the value."""

COMPANY_NOUNS = vocabulary(
    """group groupe gruppe grupo holding holdings labs lab laboratories technologies systems solutions software
    bank banco banque sparkasse bancorp credit trust partners associates ventures capital industries
    industrie industrias indústria enterprises works werke werk studio studios media networks network
    consulting consultants advisors advisory university universität universidad université universidade
    college institute hospital clinic klinik klinikum hospitales health healthcare pharma pharmaceuticals
    therapeutics biosciences insurance versicherung versicherungen assurances seguros mutual foundation
    stiftung fundación fondation fundação airlines airways motors logistics logistik logística logistique
    energy energie energía energia foods brands collective cooperative coop society association council
    ministry department agency agencia agence analytics dynamics robotics aerospace instruments
    semiconductor semiconductors materials interactive digital services servicios serviços international
    intl global payments financial finance data cloud ai io hq telecom electric electronics engineering
    construction retail stores supply manufacturing maschinenbau anlagenbau verlag haus bau stadtwerke
    bakery brewery press publishing academy school schools district county city church museum library
    commerce exchange security networks freight shipping lines line rail outfitters hotels resorts
    properties realty estates farms dairy packaging steel chemical chemicals paper"""
)
"""Nouns at the end of many employers' names."""

NAME_JOINTS = vocabulary("of and & the + de del la las los y e et du des von und für da do das dos for d' l' der the")
"""Small words inside an employer's name."""

EMPLOYER_NOUNS = vocabulary(
    """company firm startup start-up bank agency university group
    association nonprofit charity city school hospital college
    firma fa unternehmen verein stadt
    empresa compañía grupo asociación fundación ong ayuntamiento
    entreprise société groupe association fondation ong mairie ville boîte
    grupo companhia associação fundação prefeitura"""
)
"""Nouns that may introduce an employer's name: `la société X`, `der Firma X`."""

NEVER_EMPLOYERS = vocabulary(
    """home least airport lunch dinner capacity conference office you him her them everyone kids school booth
    end start top moment time same event all this that scale heart work night last first once"""
)
"""Words after `at` that make a phrase of their own."""

HOUSE_PARTNERS = vocabulary(
    """partners partner associates sons son brothers bros co company daughters friends söhne partner associés
    fils frères asociados hijos hermanos socios sócios filhos irmãos associados"""
)
"""Words after the & of a house: `Moreau & Associés`."""

PARTING = vocabulary("for at @ in with bei beim für chez pour para na no em")
"""Prepositions that part a function from the employer after it: `Marketing for Acme Inc.`"""
