"""What Prometheus reads. Labels come from small fixed sets; nothing in them says who asked or what."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)


class Metrics:
    """All measures of one running bot, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.updates = Counter("campaign_updates", "Updates dealt with.", ["result"], registry=self.registry)
        self.answers = Counter("campaign_answers", "Answers given.", ["outcome", "kind", "language"], registry=self.registry)
        self.stages = Histogram(
            "campaign_stage_seconds", "Time of an update in each stage.", ["stage"], buckets=_SECONDS, registry=self.registry
        )
        self.total = Histogram(
            "campaign_update_seconds", "Time from the arrival of an update to its end.", buckets=_SECONDS, registry=self.registry
        )
        self.waiting = Gauge("campaign_waiting_updates", "Updates that wait or are being dealt with.", registry=self.registry)
        self.backlog = Gauge("campaign_state_backlog", "Writes to the state that wait for their commit.", registry=self.registry)
        self.disk_free = Gauge("campaign_disk_free_bytes", "Free space of the data directory.", registry=self.registry)
        self.trouble = Gauge("campaign_trouble", "1 while something is wrong.", ["condition"], registry=self.registry)
        self.alerts = Counter("campaign_alerts", "Alerts sent to owners.", ["condition"], registry=self.registry)

    def text(self) -> bytes:
        """Return the measures in Prometheus' text format."""
        return generate_latest(self.registry)
