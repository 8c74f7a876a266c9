"""The App Home: what stands on it, how it is kept true, and what its buttons do."""
