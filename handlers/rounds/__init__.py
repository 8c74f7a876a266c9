"""Rounds: planned for a whole circle, shown to its managers, published as blind offers."""
