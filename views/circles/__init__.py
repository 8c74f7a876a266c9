"""The forms that set a circle up and say how it goes."""
