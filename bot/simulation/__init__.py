"""A simulated year: invented members live with the real bot in the sandbox; what they get is checked from outside."""
