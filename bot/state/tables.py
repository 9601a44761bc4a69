"""Tables of the state. People appear only as keyed hashes, times as seconds since 1970 (UTC)."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Float, Index, Integer, LargeBinary, MetaData, String, Table, Text

SCHEMA_VERSION = 4  # the number of the last file in migrations/versions
metadata = MetaData()

installation = Table(
    "installation",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

# Received updates that are not answered yet; the only place where what members wrote is kept.
inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("person", String, nullable=False, index=True),
    Column("payload", Text, nullable=False),
    Column("received_at", Float, nullable=False),
    Column("parts_sent", Integer, nullable=False, default=0),
    Column("sending", JSON),
    Column("instance", String, nullable=False, default="", server_default=""),  # who deals with it; empty over a file
    Column("lane", String, nullable=False, default="", server_default=""),  # the hash of what keeps its order
)

# The instances that share this database, and when they were last heard of, by its clock.
instances = Table(
    "instances",
    metadata,
    Column("name", String, primary_key=True),
    Column("alive_at", Float, nullable=False),
)

# Numbers of updates that were taken, so that a second delivery is recognised. The digest tells a redelivery from another
# server's update that happens to have the same number.
seen = Table(
    "seen",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("digest", String, primary_key=True),
    Column("seen_at", Float, nullable=False, index=True),
)

conversations = Table(
    "conversations",
    metadata,
    Column("place", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("turns", JSON, nullable=False),
    Column("spoken_at", Float, nullable=False),
)

preferences = Table(
    "preferences",
    metadata,
    Column("subject", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

answers = Table(
    "answers",
    metadata,
    Column("key", String, primary_key=True),
    Column("person", String, nullable=False, index=True),
    Column("content", JSON, nullable=False),
    Column("turn", JSON, nullable=False),
    Column("kept_at", Float, nullable=False, index=True),
)

ratings = Table(
    "ratings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("answer_id", String, nullable=False),
    Column("corpus_version", String, nullable=False),
    Column("person", String),  # erased by /forget, the rating stays
    Column("helpful", Integer, nullable=False),
    Column("rated_at", Float, nullable=False),
    Index("one_rating_each", "answer_id", "person", unique=True),
)

# Who may change the collection besides the owners, whom the settings name. `name` is what whoever appointed them called them.
team = Table(
    "team",
    metadata,
    Column("person", String, primary_key=True),
    Column("role", String, nullable=False),
    Column("name", String, nullable=False),
    Column("appointed_at", Float, nullable=False),
)

# Questions that found no answer or a bad one: the words without names, numbers and addresses, and nobody's.
gaps = Table(
    "gaps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("question", Text, nullable=False),
    Column("language", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("nearest", String, nullable=False),
    Column("asked_at", Float, nullable=False, index=True),
)
