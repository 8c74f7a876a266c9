"""What is a member's own: their data, and how they like to meet."""
