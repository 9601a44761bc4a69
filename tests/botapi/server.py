"""The HTTP side of the strict server: reads requests as Telegram does, checks them, lets faults strike, keeps a record."""

from __future__ import annotations

import asyncio
import inspect
import json
import time
import traceback
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.botapi import schema
from tests.botapi.faults import DOWNLOAD, Faults, FloodLimits, Kind
from tests.botapi.methods import Methods, Uploads
from tests.botapi.problems import Refusal, bad
from tests.botapi.updates import UpdateQueue
from tests.botapi.world import BotProfile, Json, World

TOKEN = "7000000001:AAtest-token_0123456789abcdefghijkl"


@dataclass
class Call:
    """One request of the bot and what came of it."""

    method: str
    parameters: Json
    at: float
    status: int = 200
    description: str = ""
    uploads: list[str] = field(default_factory=list)
    # Whether the bot still waited when the request had been carried out; None where it was not, or not yet.
    awaited: bool | None = None


class Server:
    """A Bot API server for one bot on a free loopback port."""

    def __init__(self, *, token: str = TOKEN, bot: BotProfile | None = None) -> None:
        self.token = token
        self.world = World(bot or BotProfile())
        self.updates = UpdateQueue()
        self.faults = Faults()
        self.floods = FloodLimits()
        self.calls: list[Call] = []
        self.methods = Methods(self.world, self.updates, self.floods)
        self.address = ""
        self._runner: web.AppRunner | None = None

    @property
    def base_url(self) -> str:
        """Return the Bot API address as the product's setting takes it."""
        return f"{self.address}/bot"

    @property
    def base_file_url(self) -> str:
        """Return the file address as the product's setting takes it."""
        return f"{self.address}/file/bot"

    async def start(self, port: int = 0, extra_routes: list[web.RouteDef] | None = None) -> None:
        """Listen on `port` of the loopback interface; 0 picks a free one."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.add_routes(
            [
                web.route("*", "/bot{token}/{method}", self._handle),
                web.get("/file/bot{token}/{path:.*}", self._download),
                *(extra_routes or []),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.01)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening and pushing."""
        self.updates.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def refused(self) -> list[Call]:
        """Return the requests that were refused because they were wrong (status 400 and 501), oldest first."""
        return [call for call in self.calls if call.status in (400, 501)]

    def crashed(self) -> list[str]:
        """Return where this server itself failed, as tracebacks; faults that a test asked for are none."""
        return [call.description for call in self.calls if call.description.startswith("Traceback")]

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        call = Call(name, {}, time.monotonic())
        try:
            if request.match_info["token"] != self.token:
                raise Refusal(401, "Unauthorized")
            model = schema.methods().get(name.lower())
            if model is None:
                raise Refusal(404, "Not Found")
            parameters, uploads = await _read(request, model)
            call.parameters, call.uploads = parameters, list(uploads)
            self.calls.append(call)
            result = await self._carry_out(request, name, model, parameters, uploads)
            call.awaited = request.transport is not None and not request.transport.is_closing()
            if result is _DROPPED:
                call.status, call.description = 0, "answer lost"
                assert request.transport is not None
                request.transport.abort()
                return web.Response(status=500)
            if isinstance(result, _Spoilt):
                call.status, call.description = 0, "answer spoilt"
                return result.response()
            if name.lower() != "getupdates":  # checked when queued, unless sent as nonsense on purpose
                _check_own(model, result)
        except Refusal as refusal:
            call.status, call.description = refusal.status, refusal.description
            return web.json_response(refusal.as_json(), status=refusal.status)
        except schema.SchemaError as error:
            call.status, call.description = 400, str(error)
            return web.json_response(bad(str(error)).as_json(), status=400)
        except Exception:
            # A mistake of this server's: kept with its place, since the program only sees a failed request and tries again.
            call.status, call.description = 500, traceback.format_exc()
            if call not in self.calls:
                self.calls.append(call)
            return web.json_response(Refusal(500, "Internal Server Error").as_json(), status=500)
        return web.json_response({"ok": True, "result": result})

    async def _carry_out(self, request: web.Request, name: str, model: Any, parameters: Json, uploads: Uploads) -> Any:
        fault = self.faults.take(name, parameters)
        if fault is not None and fault.kind == "slow":
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.kind == "held":
            await fault.let_go.wait()
        if fault is not None and (refusal := fault.refusal()) is not None:
            raise refusal
        if fault is not None and fault.kind == "dropped-request":
            return _DROPPED
        schema.check_request(model, parameters)
        if name.lower() == "getupdates":
            updates = await self.updates.poll(parameters, lambda: request.transport is not None and not request.transport.is_closing())
            return _Spoilt("cut-answer", updates) if fault is not None and fault.kind == "cut-answer" else updates
        behaviour = self.methods.find(name)
        if behaviour is None:
            raise Refusal(501, f"Not Implemented: {name} has no written behaviour here")
        result = behaviour(parameters, uploads)
        if inspect.isawaitable(result):
            result = await result
        if fault is not None and fault.kind in ("cut-answer", "empty-answer", "gateway-error"):
            return _Spoilt(fault.kind, result)
        return _DROPPED if fault is not None and fault.kind == "lost-answer" else result

    async def _download(self, request: web.Request) -> web.StreamResponse:
        stored = next((file for file in self.world.files.values() if file.path == request.match_info["path"]), None)
        if request.match_info["token"] != self.token or stored is None:
            return web.json_response(Refusal(404, "Not Found").as_json(), status=404)
        fault = self.faults.take(DOWNLOAD, {})
        if fault is not None and (refusal := fault.refusal()) is not None:
            return web.json_response(refusal.as_json(), status=refusal.status)
        if fault is not None and fault.kind == "cut":
            return await _half(request, stored.content)
        return web.Response(body=stored.content, content_type=stored.mime_type)


_DROPPED = object()


@dataclass(frozen=True)
class _Spoilt:
    """The result of a request that was carried out, on its way through a fault."""

    kind: Kind
    result: Any

    def response(self) -> web.Response:
        """Return what arrives instead of the result."""
        if self.kind == "gateway-error":
            return web.Response(status=502, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")
        whole = json.dumps({"ok": True, "result": self.result})
        return web.Response(text=whole[:-3] if self.kind == "cut-answer" else "", content_type="application/json")


async def _half(request: web.Request, content: bytes) -> web.StreamResponse:
    """Promise a file, send half of it and hang up."""
    response = web.StreamResponse()
    response.content_length = len(content)
    await response.prepare(request)
    await response.write(content[: len(content) // 2])
    assert request.transport is not None
    request.transport.abort()
    return response


def _check_own(model: Any, result: Any) -> None:
    """Refuse with status 500 when the server itself would say something that Telegram would not."""
    try:
        schema.check_response(model, result)
    except schema.SchemaError as error:
        raise Refusal(500, f"The strict server is wrong: {error}") from error


async def _read(request: web.Request, model: Any) -> tuple[Json, Uploads]:
    """Return parameters and uploaded files from the address, a form, a multipart form or JSON."""
    form: dict[str, str] = dict(request.query)
    uploads: Uploads = {}
    if request.content_type == "application/json":
        body = await request.text()
        try:
            parameters = json.loads(body) if body else {}
        except ValueError:
            raise bad("can't parse JSON object") from None
        return {**schema.decode(model, form), **parameters}, uploads
    if request.method == "POST" and request.content_type in ("multipart/form-data", "application/x-www-form-urlencoded"):
        for key, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                uploads[key] = (value.filename, value.file.read())
            else:
                form[key] = str(value)
    parameters = schema.decode(model, form)
    for part in uploads:
        if part not in parameters and part in schema.parameter_names(model):
            parameters[part] = f"attach://{part}"
    return parameters, uploads
