"""What is read of a peer before anybody's name is known, and how often suggestions led somewhere."""
