"""The words the reader of replies knows, in five languages, as tables anyone on the team can extend."""
