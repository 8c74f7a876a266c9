"""Words of a query that ask for little or nothing by themselves, as tables of words."""

NOISE = """
of the and or not in for with who is are an any peers anyone anybody somebody someone everybody everyone from to works
work working can could help does do find me my show need want meet talk about please level folks ex former formerly
but run runs running
a i we us our you your he she they them has have had been be was were will would should may how what when which why that
this these those on about into by than as so if then there here also just like some more most much many very know knows
known knowing knowledge deal deals dealing handle handles handling looking seeking chat connect meeting tell give get
got background
"""

SLIGHT = "senior junior global worldwide regional group staff deputy assistant associate startup startups"
"""They make a title somewhat more or less, and are no reason to meet by themselves."""

HOUSES = "labs lab works group pay partners bank university hospital holdings studios foods"
"""They are part of a company's name after a word that is: `kestrel labs`."""

SHORT_FORMS = {
    "sw": "software",
    "hw": "hardware",
    "leaders": "vp or c level",
    "leadership": "vp or c level",
    "executives": "c level",
    "execs": "c level",
}
"""What is clear in a question, and not in a title: `Sales Manager SW` may lead the south-west."""

SUBJECTS = dict.fromkeys(("gdpr", "dsgvo", "rgpd", "lgpd", "ccpa", "cpra", "hipaa"), "privacy")
"""Laws, and whose work they are, in questions as in what people say."""

PEOPLE = "people folks members those experts expert professionals professional practitioners pros gurus"
AFTER_PEOPLE = "in from who with working of"
"""Before these, or last, a word for people asks for nobody: `people in banking`, `banking people`."""

UNWANTED = """
not; no; non; without; except; excepting; excluding; exclude; excl; outside; minus; nor; other than; rather than;
instead of; apart from; aside from; everyone but; everybody but; anyone but; anybody but; anything but; all but;
nicht; ohne; ausser; sauf; hors; excepto; salvo; exceto; menos
"""
"""What follows these is not asked for, but to be left out: `not in fintech`."""

AND_SO_ON = "and or nor und oder et ou y e"
"""What follows these after something unwanted is unwanted too: `except sales or legal`."""

OR = "or oder ou , ; / |"
"""What stands between things of one kind of which any will do: `vp or director`."""

WHERE = "in at from the im dans en em der die das"
"""What may stand between the two: `not in fintech`, `outside the public sector`."""
