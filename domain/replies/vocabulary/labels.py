"""What people write before a value in five languages, and what they write when they have none."""

from domain.replies.reading import Field
from domain.replies.words import phrases

LABELS: dict[Field, frozenset[str]] = {
    Field.TITLE: phrases(
        """title, job title, jobtitle, role, job role, position, job, job position, title/role, role/title,
    job function, function, designation, occupation, profession, what i do, role title, work title,
    responsibility, day job, i work as, working as, official title, department, dept, team, area of work,
    i am, i'm, t, tit, pos, work, title is, titel, jobtitel, position, stelle, rolle, funktion,
    berufsbezeichnung, stellenbezeichnung, beruf, tätigkeit, jobbezeichnung, aufgabe, positionsbezeichnung,
    abteilung, título, titulo, cargo, puesto, puesto de trabajo, rol, posición, posicion, función,
    ocupación, profesión, título del puesto, puesto actual, departamento, titre, poste, fonction, intitulé,
    intitulé de poste, intitulé du poste, rôle, métier, profession, titre du poste, cargo, função, posição,
    título, papel, profissão, ocupação, título do cargo, área de atuação"""
    ),
    Field.COMPANY: phrases(
        """company, company name, employer, organization, organisation, org, firm, business, workplace,
    where i work, co, company/org, organization name, comp, who i work for, i work at, work at, works at,
    place of work, where, c, comp, company i work for, company i work at, where i'm at, working at,
    working for, i work for, org name, name of company, emp, place, where i do it, work, my work, who for,
    at, firma, unternehmen, arbeitgeber, betrieb, firmenname, gesellschaft, unternehmensname, organisation,
    empresa, compañía, compania, organización, empleador, nombre de la empresa, lugar de trabajo,
    institución, entreprise, société, societe, employeur, organisation, compagnie, organisme, boîte,
    structure, nom de l'entreprise, empresa, companhia, empregador, organização, nome da empresa,
    instituição"""
    ),
    Field.INDUSTRY: phrases(
        """industry, sector, vertical, space, field, industry/sector, industry/vertical, industry vertical, domain,
    market, line of business, business area, branch, ind, industry type, industry sector, industries, i,
    what industry, industry i work in, space/industry, which industry, branche, industrie, sektor, bereich,
    wirtschaftszweig, industriezweig, markt, sector, industria, rubro, giro, ramo, sector/industria, rama,
    actividad, sector de actividad, giro de la empresa, área, secteur, secteur d'activité,
    secteur d’activité, industrie, domaine, domaine d'activité, branche, marché, activité, setor, indústria,
    segmento, ramo, setor de atuação, área, ramo de atividade, segmento de mercado, mercado, área de negócio"""
    ),
    Field.LINKEDIN_URL: phrases(
        """linkedin, linkedin url, linkedin profile, li, linked in, linkedin link, linkedin profile url,
    linkedin.com, url, link, profile, li url, profile url, linkedin page, profile link, linkedin address,
    linkedin handle, find me, find me here, connect, connect with me, lnkd, in, li profile, l, my profile,
    where to find me, url (linkedin), li/url, connect here, contact, linkedin account, linkedin-url,
    linkedin-profil, linkedin profil, profil, linkedin link, netzwerk, perfil, perfil de linkedin,
    url de linkedin, enlace, enlace de linkedin, linkedin perfil, profil linkedin, lien linkedin, lien,
    url linkedin, adresse linkedin, perfil do linkedin, link do linkedin, perfil linkedin, url do linkedin"""
    ),
    Field.TOPIC: phrases(
        """topic, topics, swap notes on, swap notes, trade notes on, happy to swap notes on, ask, asks, my ask,
    offer, my offer, can offer, can help with, happy to help with, happy to discuss, happy to chat about,
    happy to talk about, would compare notes on, compare notes, compare notes on, i'd compare notes on,
    one thing i'd compare notes on, one thing i'd love to compare notes on, would love to compare notes on,
    one thing, interests, interested in, looking for, looking to discuss, want to talk about, discuss,
    would like to discuss, want to learn, curious about, ask me about, notes on, notes, subject,
    would love to learn, would love to discuss, focus, one thing to compare notes on, goal, goals, thema,
    themen, austausch, austausch zu, austausch über, gerne austausch zu, ich suche, ich biete, suche, biete,
    interesse, interessen, würde mich austauschen über, tema, temas, me gustaría hablar de, busco, ofrezco,
    intereses, interés, quiero hablar de, me interesa, para comparar notas, comparar notas, sujet, sujets,
    thème, thèmes, je cherche, je propose, intérêts, j'aimerais échanger sur, à échanger, échanger sur,
    assunto, assuntos, procuro, ofereço, interesses, gostaria de trocar ideias sobre, trocar ideias,
    quero trocar ideias sobre, troca, i can share, can share, i can offer, i can help with, i offer, offering,
    happy to share, kann teilen, ich kann teilen, ich kann anbieten, kann anbieten, puedo compartir, puedo ofrecer,
    puedo ayudar con, je peux partager, je peux offrir, je peux proposer, j'offre, posso compartilhar,
    posso partilhar, posso oferecer, posso ajudar com"""
    ),
}

IGNORED_LABELS = phrases(
    """name, full name, first name, last name, location, city, country, based, based in, region, hq,
    headquarters, email, e-mail, mail, phone, m, p, e, w, f, tel, mobile, cell, fax, website, web, site,
    pronouns, time zone, timezone, tz, from, to, cc, bcc, sent, date, subject, re, fw, fwd, team size,
    company size, size, employees, years, experience, years of experience, tenure, fun fact, hobby, hobbies,
    about, about me, bio, previous company, previous role, previous title, previous employer,
    former company, former role, former title, past company, past role, past, previously, formerly, ex,
    education, university, tools, stack, tech stack, products, product, customers, customer since, ps, p.s,
    note, edit, update, background, before, prior, last role, last company, old title, old company,
    old role, reports to, my manager, twitter, slack, github, blog, office, name und vorname, vorname,
    nachname, standort, ort, stadt, land, telefon, von, an, datum, betreff, gesendet, früher, zuvor, vorher,
    ehemals, nombre, nombre completo, apellido, ubicación, ciudad, país, correo, teléfono, de, para, fecha,
    enviado, asunto, antes, anteriormente, sitio web, nom, prénom, nom et prénom, lieu, ville, pays,
    localisation, courriel, téléphone, tél, envoyé, objet, à, avant, auparavant, précédemment, site web,
    nome, nome completo, sobrenome, local, localização, cidade, país, telefone, celular, data, antes,
    anteriormente, site"""
)
"""Labels of things a profile has no place for; they end the value before them."""

EVENT_LABELS = phrases(
    """speaker, speakers, when, agenda, host, hosts, hosted by, venue, rsvp, register, registration, duration,
    dial-in, zoom, meeting id, passcode, salary, salary range, pay, apply, apply here, job id, start date,
    contract, benefits, requirements, wann, referent, referenten, gehalt, bewerbung, cuándo, ponente,
    ponentes, salario, quand, intervenant, intervenants, salaire, quando, palestrante, salário, ttl"""
)
"""Labels of an event or a job ad: a reply that has one introduces nobody."""

QUALIFIERS = phrases(
    """my, current, your, the, present, our, primary, main, actual, full, and, or, official, new, i work in,
    currently, a, mein, meine, aktuelle, aktueller, aktuelles, jetzige, unser, unsere, derzeitige,
    derzeitiger, mi, mis, actual, nuestra, la, el, nuestro, su, mon, ma, mes, notre, actuel, actuelle, le,
    meu, minha, atual, nossa, nosso, o, os, seu"""
)
"""Words that may stand before a label and change nothing."""

NOTHING = phrases(
    """n/a, na, n.a, none, no, nope, nil, null, tbd, tba, tbc, -, --, ---, ?, ??, ???, unknown, not applicable,
    not sure, skip, private, prefer not to say, will add later, later, not yet, don't have one,
    dont have one, i don't have one, do not have one, no linkedin, not on linkedin, xx, xxx, ..., …, same,
    see above, see below, above, below, confidential, undisclosed, can't say, cannot say, rather not say,
    blank, empty, pending, to follow, same as above, see profile, see linkedin, it's complicated, depends,
    various, any, all, other, k.a, keine, keins, kein, keine angabe, entfällt, folgt, siehe oben,
    habe ich nicht, ninguno, ninguna, no aplica, no tengo, sin linkedin, pendiente, no aplica, aucun,
    aucune, sans objet, néant, je n'en ai pas, pas de linkedin, à venir, nenhum, nenhuma, não tenho,
    não se aplica, sem linkedin, a definir"""
)
"""Values that say there is no value."""
