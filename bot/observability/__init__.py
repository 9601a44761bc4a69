"""What an operator sees of the running bot, and what it does about its own troubles. Nothing personal: no texts, no ids.

`logs` (lines for people or JSON), `journey` (stages of one update), `watch` (what the surface reports to), `metrics` (Prometheus),
`health` (the server for /metrics, /healthz, /readyz), `conditions` (what is wrong at the moment), `alerts` (telling the owners),
`watchdog` (a stuck loop), `tracing` (OpenTelemetry, optional), `secrets` (kept out of every line).
"""
