"""What people write who have no company to name, in five languages."""

NO_COMPANY = """
n/a; n.a.; na; none; nil; null; nan; no; no company; not applicable; not available; not given; unknown; tbd; tba
freelance; freelancer; freelancing; self; self employed; selfemployed; self employment; myself; own business
independent; independent consultant; independent contractor; contractor; sole trader; sole proprietor; own company
confidential; confidential company; undisclosed; not disclosed; private; prefer not to say; anonymous
stealth; stealth mode; in stealth; stealth startup; stealth start-up; stealth mode startup; stealth company; startup
unemployed; between jobs; between roles; in transition; career break; open to work; job seeker; retired; student
keine; keiner; keins; kein; keine angabe; k.a.; entfällt; unbekannt; nicht zutreffend; nicht angegeben
freiberuflich; freiberufler; freiberuflerin; freie mitarbeiterin; freier mitarbeiter; selbständig; selbstständig
selbstständige; selbstständiger; selbständige; selbständiger; unabhängig; vertraulich; arbeitssuchend; arbeitslos
aucun; aucune; aucune entreprise; néant; inconnu; non applicable; non communiqué; non précisé; indépendant
indépendante; independant; independante; à mon compte; auto-entrepreneur; autoentrepreneur; micro-entrepreneur
travailleur indépendant; confidentiel; confidentielle; sans emploi; en recherche d'emploi; retraité; retraitée; étudiant
ninguno; ninguna; ninguna empresa; no aplica; no procede; sin empresa; desconocido; desconocida; autónomo; autónoma
independiente; trabajador autónomo; trabajadora autónoma; por cuenta propia; cuenta propia; confidencial; desempleado
desempleada; en búsqueda; jubilado; jubilada; estudiante; privado; privada
nenhum; nenhuma; nenhuma empresa; não aplicável; não se aplica; não informado; sem empresa; desconhecido; desconhecida
autônomo; autônoma; independente; por conta própria; conta própria; trabalhador independente; desempregado; desempregada
sigiloso; sigilosa; aposentado; aposentada; estudante
"""
