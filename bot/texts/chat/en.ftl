# What the bot says in Telegram around its answers. Plain text: no HTML, no Markdown; names of commands (/ask) stay as they are.
# Sentences are short and calm. Values in braces are filled in by the program and must stay.

## Greeting and help

# Shown after /start in a private chat.
chat-welcome =
    Hello. I answer questions about the campaign of Europe’s creators and rightsholders on the EU AI Act: who signed what, when things happened, and what each organisation said.

    I am an automated system. Every answer names its source.

    Just write your question, or try one of these:
# Example questions on buttons below the greeting; members can also send them by hand.
chat-example-timeline = What happened in 2025?
chat-example-position = What does GEMA say about transparency?
# Shown when the bot is added to a group. { $bot } is the bot's user name with @.
chat-welcome-group =
    Hello. I answer questions about the EU AI Act campaign of creators and rightsholders, with sources. I am an automated system and I stay silent unless somebody asks me.

    Ask with /ask and your question, by replying to one of my messages, or with { $bot }. Admins of this group can use /settings.
# { $bot } is the bot's user name with @.
chat-help =
    Write a question in your own words, in any official EU language. I answer in the language of the question.

    Useful commands:
    /signatories – who signed a statement
    /organisation – what an organisation is and has signed
    /document – one document of the campaign
    /timeline – what happened, also for one year
    /deadlines – dates that lie ahead
    /new – what is new
    /sources – the documents I know
    /language – choose my language
    /privacy and /forget – what I remember about you

    In groups I answer when you use /ask, reply to me or write { $bot }. Use /ask as a reply to a message to put that message to me. In any other chat, type { $bot } and your question.
# { $version } is a technical label of the collection.
chat-about =
    I am an automated system, not a person. I look answers up in a collection of public documents about the EU AI Act and copyright; nothing is made up by a language model. I can still be wrong: please check the source under each answer before you quote it.

    Collection: version { $version }
chat-privacy =
    What I keep: a question you send, until it is answered; what your last questions were about, for 30 minutes, so that you can ask follow-up questions; the settings you chose; your ratings, without your name. The buttons below an answer work for 30 days, for which I keep that answer, not your name.

    I do not keep your name or a history of your questions. /forget deletes what I have about you.

    A question that finds no good answer is kept for the editors for 90 days: without your name, and without addresses and long numbers in it.
# When a command for a question comes without one. { $command } is an example such as “/ask Who signed the open letter?”.
chat-usage = Please write what you mean after the command, for example: { $command }
# When somebody mentions the bot without a question.
chat-nothing-asked = What would you like to know? Write your question after my name or as a reply to this message.
chat-only-text = I can only read text. Please write your question.
chat-unknown-command = I do not know this command. /help says how to ask.

## Questions which commands and buttons stand for. They are answered as if a member had typed them.

# { $name } is a document as the member named it.
chat-question-not-signed = Who did not sign { $name }?
# { $name } is an organisation.
chat-question-organisation = What is { $name }?
# { $period } is what the member typed: a year, a month, a range.
chat-question-period = What happened in { $period }?
chat-question-deadlines = Which deadlines lie ahead?
chat-question-sources = Which documents do you know?

## Around an answer

# Stands before a text of ours. It must be clear that these are not the document's own words.
chat-summary = Summary by our editors:
# Stands before the document's own words, which follow in quotation marks.
chat-quotation = In the document’s own words:
# Heading above the list of documents.
chat-sources = { $count ->
    [one] Source
   *[other] Sources
}
# Which entries of a long list are shown, for example “11–20 of 60”.
chat-range = { $first }–{ $last } of { $total }
# Below a shortened answer.
chat-more-entries = { $count ->
    [one] and { $count } more entry
   *[other] and { $count } more entries
}
chat-full-answer = The full answer is in this file.

## Buttons: one to three words each

chat-button-previous = Back
chat-button-next = More
chat-button-sources = Sources
chat-button-not-signed = Who is missing?
chat-button-private = Ask in private
chat-button-share = Share
chat-button-copy = Copy citation
chat-button-ask-again = Ask again
chat-button-yes-delete = Yes, delete
chat-button-cancel = Cancel
chat-button-expired = This button is no longer in use. Please ask again.
chat-rating-thanks = Thank you. Your rating was saved without your name.
chat-cancelled = Cancelled. Nothing was changed.

## Delays and troubles

chat-slow-down = { $seconds ->
    [one] You ask faster than I may answer. Please try again in { $seconds } second.
   *[other] You ask faster than I may answer. Please try again in { $seconds } seconds.
}
chat-too-old = I was not available when you asked this. If you still need the answer, press the button.
chat-failure = Something went wrong on our side and was recorded. Please try again in a moment.
chat-not-allowed = Only administrators can do this.
chat-bot-owners-only = Only the owners of this bot can do this.
chat-not-yours = Only the person who asked for this can decide it.
chat-asking-restricted = In this group only administrators can ask me. You can ask me in a private chat.
chat-file-refused = Only editors can add documents. You are welcome to send me a question as text.
chat-file-too-large = This file is larger than { $megabytes } MB. Telegram does not let me fetch it. Please send a smaller file or a link to it.

## Settings

chat-language-choose = Which language shall I use? Now: { $chosen }
chat-language-automatic = Language of the question
# { $quiet } is “on” or “off” as below.
chat-settings =
    Settings of this chat

    Language: { $chosen }
    Answers: { $length }
    Who may ask: { $askers }
    Quiet hours: { $quiet }
    Pictures: { $theme }

    During quiet hours (22:00 to 07:00, Brussels time) answers arrive without a sound.
chat-setting-length = { $length ->
    [short] short
   *[full] with quotations
}
chat-setting-askers = { $askers ->
    [admins] administrators
   *[everyone] everyone
}
chat-setting-quiet = { $quiet ->
    [on] on
   *[off] off
}
chat-setting-theme = { $theme ->
    [dark] dark
   *[light] light
}
chat-forget-confirm = Shall I delete what I remember about you: your settings, your conversation and waiting questions?
# The numbers count deleted entries.
chat-forgotten = Done. Deleted: settings { $settings }, conversations { $conversations }, waiting questions { $questions }, kept answers { $answers }.

## For owners

# { $privacy } is one of the two sentences below.
chat-status =
    Collection: { $version }
    Updates by: { $mode }
    Waiting questions: { $waiting }
    Answers rated helpful: { $helpful }, not helpful: { $unhelpful }
    { $privacy }
chat-status-privacy-on = Privacy mode is on: in groups I see commands and replies to me; mentions may not reach me.
chat-status-privacy-off = Privacy mode is off: in groups I see every message, and answer only when asked.
chat-why = Last answer: { $outcome }, kind { $kind }, confidence { $confidence }, collection { $version }, { $milliseconds } ms. Answer { $id }.
chat-why-none = There is no recent answer in this chat.

## Inline mode: results that appear while a member types in another chat

chat-inline-hint = Type a question about the EU AI Act campaign
chat-inline-open = Open the chat with me

## Descriptions in the menu of commands

chat-command-start = Begin
chat-command-help = How to ask
chat-command-ask = Ask a question
chat-command-signatories = Who signed a statement
chat-command-organisation = About an organisation
chat-command-document = About a document
chat-command-timeline = What happened when
chat-command-deadlines = Dates that lie ahead
chat-command-new = What is new
chat-command-sources = The documents I know
chat-command-language = Choose my language
chat-command-privacy = What I remember
chat-command-forget = Delete what I remember
chat-command-about = Who answers here
chat-command-settings = Settings of this chat
chat-command-status = State of the bot
chat-command-why = How the last answer came about

## What is new (/new)

# { $date } is a day in words in all of these.
chat-new-title = New since { $date }
chat-new-compared = Compared with the collection of { $date }.
chat-new-older-gone = The collection of that day is no longer kept. Compared with the oldest one that is, of { $date }.
chat-new-none-kept = No earlier state of the collection is kept. Listed are the entries dated since then.
chat-new-nothing = Nothing has changed.
# Headings above lists of entries.
chat-new-heading = { $part ->
    [added] Added
    [removed] Removed
    [changed] Changed
    [contradicted] Sources disagree
   *[dated] Dated since then
}
# What changed in an entry, followed by a colon and the old and the new value.
chat-new-field = { $field ->
    [date] date
    [signatories] signatories
    [supporters] supporters
    [speakers] speakers
    [count] number of signatories
    [name] name
    [status] status
    [text] wording
    [sources] sources
   *[details] details
}

## Pictures

# On a button.
chat-button-picture = Picture
# Headings of bar charts that count organisations, and the last bar.
chat-picture-sectors = By sector
chat-picture-countries = By country
chat-picture-others = others
