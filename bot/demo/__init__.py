"""`python -m bot demo`: a whole conversation, played against a Slack workspace on loopback, and seen to happen."""
