"""Two who both said yes: their conversation, what they can write, and the few words that follow."""
