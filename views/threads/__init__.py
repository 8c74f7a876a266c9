"""The networking post, and the card of a profile."""
