"""Words of a query that ask for little or nothing by themselves, as tables of words."""

NOISE = """
of the and or not in for with who is are an any peers anyone anybody somebody someone everybody everyone from to works
work working can could help does do find me my show need want meet talk about please level folks ex former formerly
"""

SLIGHT = "senior junior global worldwide regional group staff deputy assistant associate"
"""They make a title somewhat more or less, and are no reason to meet by themselves."""

HOUSES = "labs lab works group pay partners bank university hospital holdings studios foods"
"""They are part of a company's name after a word that is: `kestrel labs`."""

PEOPLE = "people folks members those"
AFTER_PEOPLE = "in at from who with working of"
"""Before these, a word for people asks for nobody: `people in banking`."""
