"""`python -m bot.training`: makes the table of title vectors from O*NET and ESCO, and measures it."""
