"""A round: who meets whom, chosen for the whole community at once, with a certificate of how good the choice is."""
