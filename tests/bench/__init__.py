"""Measures speed, as ratios in one run; not part of the test suite."""
