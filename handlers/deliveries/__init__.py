"""What leaves and what waits: messages undelivered, held back, and hushed."""
