"""The Telegram side: takes updates in, puts questions to the service, renders answers, delivers each exactly once.

Flow of a question: `polling` or `webhook` → `intake` (stored before Telegram hears it arrived) → `lanes` (order within a chat,
none between chats) → a handler (`private`, `groups`, `commands`, `buttons`, `inline`, `guest`) → `asking` → `rendering` →
`delivery` (retries, exactly once) over `pacing` (flood limits). `application` puts it together.
"""
