"""A small load balancer on loopback: each post goes to the next instance in turn, or to another one when that is not there."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Self

import aiohttp
from aiohttp import web


class Balancer:
    """Passes posts on to several ports of this machine."""

    def __init__(self, port: int, behind: Sequence[int]) -> None:
        self._port = port
        self._turns = itertools.cycle(range(len(behind)))
        self._behind = list(behind)
        self.passed = dict.fromkeys(behind, 0)

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession()
        application = web.Application()
        application.router.add_post("/{path:.*}", self._pass_on)
        self._runner = web.AppRunner(application)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()
        await self._session.close()

    async def _pass_on(self, request: web.Request) -> web.Response:
        body, first = await request.read(), next(self._turns)
        for port in self._behind[first:] + self._behind[:first]:
            try:
                address = f"http://127.0.0.1:{port}{request.path_qs}"
                async with self._session.post(address, data=body, headers=request.headers.copy()) as response:
                    if response.status == 200:
                        self.passed[port] += 1
                    return web.Response(status=response.status, body=await response.read())
            except aiohttp.ClientConnectionError:
                continue
        return web.Response(status=502)
