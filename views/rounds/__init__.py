"""What a round came to, for managers, members and the command line."""
