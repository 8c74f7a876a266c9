"""The words in which people say in a status that they are away, or at work: five languages, folded."""

AWAY = """
vacation, vacationing, holiday, holidays, out of office, out of the office, ooo, pto, annual leave, on leave
parental leave, maternity, paternity, out sick, sick, sick leave, off sick, unwell, ill, in hospital, medical leave
bereavement, sabbatical, day off, days off, off today, off work, off until, away, out until, out till, out today
out this week, out next week, unavailable, unreachable, no availability, not at work, not in today
offline until, offline till
urlaub, abwesend, krank, krankgeschrieben, elternzeit, mutterschutz, ausser haus, nicht im buro, ferien
nicht im dienst, nicht da, offline bis
sabbatjahr, freier tag
vacaciones, fuera de la oficina, ausente, enfermo, enferma, de baja, baja medica, permiso parental, excedencia
dia libre, no trabajo, sin disponibilidad
vacances, conge, conges, absent, absente, malade, arret maladie, hors du bureau, indisponible, injoignable
travaille pas
ferias, fora do escritorio, doente, de licenca, licenca medica, licenca maternidade, licenca paternidade
licenca parental, de atestado, baixa medica, de folga, indisponivel, nao trabalho, sem disponibilidade
"""

HERE = """
back from, wfh, working from home
zuruck aus, homeoffice, home office
de vuelta de, teletrabajo
de retour de, de retour des, teletravail
de volta de, de volta das, teletrabalho
"""
"""What says of its writer alone that they are at work, whatever stands beside it."""


AT_WORK = """
working, remote, remotely, available, reachable
arbeite, arbeitet, verfugbar, erreichbar
trabajando, disponible, localizable
joignable
trabalhando, a trabalhar, disponivel, contactavel
"""
"""What says so unless they are away: then it is of a colleague, an exception or a day to come."""

NOT = "(?:not|no|never|nor|neither|isn t|aren t|won t|don t|can t|nicht|kein|keine|nunca|ni|pas|plus|nao|nem)"
BETWEEN = """
(?:on|in|at|im|am|en|em|de|a|my|be|is|currently|really|going|to|longer|today
|mehr|heute|derzeit|momentan|gerade|zurzeit|aktuell|ya|mas|mais|estoy|estare|esta|estou|estarei|vou|estar
|suis|serai|actuellement|actualmente|atualmente|hoy|hoje)
"""
_HOURS = r"\d{1,2}(?:am|pm|h)? \d{1,2}(?:am|pm|h)"
SOMETIMES = rf"""
(?:{_HOURS}|for|before|after|between|on \w+days|weekends
|vor|nach|fur|pour|avant|apres|para|antes|despues|depois)
"""
_WEEKDAYS = """
mon|monday|tue|tues|tuesday|wed|wednesday|thu|thurs|thursday|fri|friday|sat|saturday|sun|sunday
|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo
|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|segunda|terca|quarta|quinta|sexta
"""
_MONTHS = """
jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov
|november|dec|december|januar|februar|marz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio
|agosto|septiembre|octubre|noviembre|diciembre|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre
|decembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro
"""
_SOON = r"tomorrow|morgen|manana|demain|amanha|next \w+|nachste \w+|proxima \w+"
DAY = rf"(?:\d[a-z0-9]*|{_SOON}|{_WEEKDAYS}|{_MONTHS})"
ON = (
    r"(?:on|from|in|as of|after|starting|the|ab|am|vom|im|el|desde|en|a partir (?:de|du|do)|le|des|dia|no dia|em|na|no)"
)
AGAIN = "(?:again|back|wieder|de nuevo|otra vez|de nouveau|a nouveau|novamente|de novo|only|erst)"
UNTIL = "(?:until|till|til|bis|hasta|jusqu|ate)"
TEAM = r"(?:team|teammates?|colleagues?|backup|equipo|equipe|kollegen|kolleg\w+|colegas?|collegues?)"
THING = "(?:events?|party|parties|campaigns?|planning|season|calendar|policy|schedule|sales?|launch|newsletter)"
