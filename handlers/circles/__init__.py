"""A circle: its channels, its managers, its ways, and who is in it."""
