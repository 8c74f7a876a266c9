"""The pictures that README and docs show, taken of the real product in the page; not part of the test suite."""
