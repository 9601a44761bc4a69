"""Pictures for the chat: what to show (`content`, `subjects`), how it is drawn (`drawing`), and where drawn ones are kept (`gallery`).

Nothing here knows Telegram. The drawing library is loaded with the first picture, not at start.
"""
