"""What the bot remembers between two messages and across restarts, in one SQLite file.

One module per concern, all over the same database: `inbox` (received and not yet answered), `conversations`, `preferences`,
`answers` (what buttons under an answer refer to), `ratings`; `erasure` forgets a person and purges by time; `store` opens all.
"""
