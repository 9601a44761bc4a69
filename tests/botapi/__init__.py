"""A strict Bot API server on loopback: refuses what Telegram refuses, so that a test that passes means something.

`schema` checks every request and every answer against the models of aiogram, an unrelated client library. `html` and `rules`
hold what stands only in prose. `world` knows users, chats and messages; `methods` is what each Bot API method does to it;
`updates` brings news to the bot by polling or webhook; `faults` breaks things on purpose; `driver` makes scenarios of tests.
"""
