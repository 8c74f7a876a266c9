"""The networking thread: posted, read, imported, and the profiles that grow from it."""
