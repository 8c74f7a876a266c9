"""`python -m sandbox`: serves a workspace until interrupted, and prints the settings an app needs."""

import argparse
import asyncio
import signal
import sys

from sandbox.server import serve


async def run(port: int) -> None:
    """Serve on `port` until interrupted or told to end."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with serve(port=port) as sandbox:
        settings = {
            "SLACK_API_URL": sandbox.api_url,
            "SLACK_BOT_TOKEN": sandbox.bot_token,
            "SLACK_APP_TOKEN": sandbox.app_token,
            "SLACK_SIGNING_SECRET": sandbox.signing_secret,
        }
        lines = [f"export {name}={value}" for name, value in settings.items()]
        sys.stdout.write("\n".join([f"# A Slack workspace at {sandbox.url}", *lines, ""]))
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="python -m sandbox", description="A Slack workspace on loopback.")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on (default: a free one)")
    arguments = parser.parse_args()
    try:
        asyncio.run(run(arguments.port))
    except (OSError, OverflowError) as error:
        sys.stderr.write(f"Cannot listen on port {arguments.port}: {error}.\n")
        sys.exit(2)


if __name__ == "__main__":
    main()
