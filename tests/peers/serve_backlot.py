"""Starts the Slack of the PyPI package `backlot`, prints its address and token, and ends when its standard input does.

Runs in an environment of its own, where `backlot` is installed and nothing of this repository is.
"""

import sys

import backlot  # type: ignore[import-not-found]

SAID = {"source_type": "slack", "created": "2026-02-10T18:00:00Z"}
RECORDS = [
    SAID | {"channel": "peers", "author_email": "ann@firm.example", "content": "Hello"},
    SAID | {"channel": "general", "author_email": "ben@firm.example", "content": "Good morning"},
]

with backlot.serve(records=RECORDS, telemetry=False) as server:
    sys.stdout.write(f"{server.base_url}/slack/api/ {server.token}\n")
    sys.stdout.flush()
    sys.stdin.read()
