"""Search: what a question asks for, slips and all, and which profiles answer it, best first."""
