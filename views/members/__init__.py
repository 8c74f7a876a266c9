"""What a member sees of themselves, and the form for how they like to meet."""
