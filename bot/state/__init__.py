"""What the bot remembers between two messages and across restarts: in one SQLite file, or in PostgreSQL.

One module per concern, all over the same database: `inbox` (received and not yet answered), `conversations`, `preferences`,
`answers` (what buttons under an answer refer to), `ratings`; `erasure` forgets a person and purges by time; `store` opens all.
Below them: `database` (reading and writing), `schema` and `migrations` (its tables, from the first release on), `location`.
"""
