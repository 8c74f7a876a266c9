"""A small, faithful Slack workspace on loopback, for trying the app and for its tests."""
