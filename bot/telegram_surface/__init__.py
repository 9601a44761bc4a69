"""The Telegram side: takes updates in, puts questions to the service, renders answers, delivers each exactly once.

Flow of a question: `polling` or `webhook` → `intake` (stored before Telegram hears it arrived) → `lanes` (order within a chat,
none between chats) → a handler (`private`, `groups`, `questions` and other commands, `buttons`, `inline`, `guest`) → `asking` → `rendering` →
`delivery` (retries, exactly once) over `pacing` (flood limits). `surface` puts it together, `application` runs it.
"""
