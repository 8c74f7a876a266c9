"""Why one writes to the other, in the words of each language."""
