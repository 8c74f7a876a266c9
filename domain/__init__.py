"""What the bot knows: pure Python on frozen dataclasses."""
