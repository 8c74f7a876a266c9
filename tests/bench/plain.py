"""The two apps ours is measured beside: bare Bolt that only acks, and plain Bolt with SQLModel, one row an event.

Run as `python -m tests.bench.plain bare|rows PORT DATABASE_FILE`; each listens on loopback until it is stopped.
"""

import os
import sys
from typing import Any

import uvicorn
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlmodel import Field, SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


class Kept(SQLModel, table=True):
    """One event, as a plain app would keep it."""

    id: int | None = Field(default=None, primary_key=True)
    event_id: str = Field(unique=True)
    text: str


def bolt_app() -> AsyncApp:
    """Return a Bolt app that acks after its listener."""

    async def authorize() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id="T", bot_user_id="U", bot_id="B", bot_token="bench")

    return AsyncApp(signing_secret=os.environ["BENCH_SECRET"], authorize=authorize, process_before_response=True)


def bare() -> AsyncApp:
    """Return the app that only acks."""
    app = bolt_app()

    @app.event("message")
    async def on_message() -> None:
        """Ack, and nothing else."""

    return app


def rows(path: str) -> tuple[AsyncApp, Any]:
    """Return the app that inserts and commits one row an event, and its engine."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}")
    sessions = async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)
    app = bolt_app()

    @app.event("message")
    async def on_message(body: dict[str, Any]) -> None:
        async with sessions() as session:
            session.add(Kept(event_id=body["event_id"], text=body["event"]["text"]))
            await session.commit()

    return app, engine


def main(kind: str, port: int, path: str) -> None:
    """Serve one of the two apps until stopped."""
    app, engine = (bare(), None) if kind == "bare" else rows(path)
    handler = AsyncSlackRequestHandler(app)

    async def endpoint(request: Request) -> Response:
        return await handler.handle(request)

    async def ready(_request: Request) -> Response:
        if engine is not None:
            async with engine.begin() as connection:
                await connection.run_sync(SQLModel.metadata.create_all)
        return Response("ok")

    routes = [Route("/slack/events", endpoint, methods=["POST"]), Route("/ready", ready)]
    uvicorn.run(Starlette(routes=routes), host="127.0.0.1", port=port, log_level="error", access_log=False)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
