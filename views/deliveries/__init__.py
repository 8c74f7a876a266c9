"""What managers read of messages that wait, that could not be delivered, or are hushed."""
