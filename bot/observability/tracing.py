"""Traces for an OpenTelemetry collector: one span for each update, one below it for each stage. Optional: needs the extra `tracing`."""

from __future__ import annotations

import time

from bot.observability.journey import Journey


class TracingMissing(Exception):
    """The packages for traces are not installed; the message names the command."""


class OpenTelemetryTraces:
    """Sends journeys in the background; a collector that is away costs nothing but the traces."""

    def __init__(self, address: str) -> None:
        """Raises `TracingMissing`."""
        try:
            from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
            from opentelemetry.sdk.resources import Resource
            from opentelemetry.sdk.trace import TracerProvider
            from opentelemetry.sdk.trace.export import BatchSpanProcessor
        except ImportError:
            raise TracingMissing("CAMPAIGN_HEALTH__TRACES_TO: needs packages; run: pip install 'aiact-campaign-bot[tracing]'") from None
        self._provider = TracerProvider(resource=Resource.create({"service.name": "campaign-bot"}))
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(address)))
        self._tracer = self._provider.get_tracer("bot")

    def record(self, journey: Journey) -> None:
        """Queue the spans of a journey that has just ended. Stages are laid end to end in the order they began."""
        from opentelemetry.trace import Status, StatusCode, set_span_in_context

        end_ns = time.time_ns()
        begin_ns = end_ns - int((time.monotonic() - journey.started + journey.waited_s) * 1e9)
        whole = self._tracer.start_span("update", start_time=begin_ns)
        if journey.answered is not None:
            whole.set_attributes({"outcome": journey.answered.outcome, "kind": journey.answered.kind, "language": journey.answered.language})
        if journey.failed:
            whole.set_status(Status(StatusCode.ERROR))
        at_ns = begin_ns
        for name, seconds in {"wait": journey.waited_s, **journey.stages}.items():
            part = self._tracer.start_span(name, context=set_span_in_context(whole), start_time=at_ns)
            at_ns += int(seconds * 1e9)
            part.end(at_ns)
        whole.end(end_ns)

    def close(self) -> None:
        """Send what is queued."""
        self._provider.shutdown()
