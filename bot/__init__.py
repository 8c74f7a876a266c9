"""The roof: the command line, the composition root, the clock and the worker; nobody imports it."""
