"""The demo's scenes: each does what a person would do, and looks for what must follow."""
