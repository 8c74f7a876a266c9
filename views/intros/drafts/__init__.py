"""Drafts: what each side of an introduction can send, in one of five languages, composed from what both posted."""
