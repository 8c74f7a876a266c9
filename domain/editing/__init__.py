"""Editing: what a model may do to a member's note, and the small words it may bring in."""
