"""The ledger in words, its forms, and what a member keeps of it."""
