"""What the bot does: gather, decide, apply; one file per behaviour, each with `register`."""
