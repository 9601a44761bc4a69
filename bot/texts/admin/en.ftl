# What owners, admins and editors read when they look after the collection. Plain text: no HTML, no Markdown; names of commands
# (/team) stay as they are. Sentences are short and calm. Values in braces are filled in by the program and must stay.

## Who may do what

# { $id } is the reader's own number at Telegram.
admin-only = Only the editors of this bot can do that. Your number is { $id }; an owner or admin can add you with it.
admin-admins-only = Only the owners and admins of this bot can do that.
admin-owners-only = Only an owner can appoint or dismiss admins.
# { $bot } is the bot's user name with @.
admin-private-only = Please use this in your private chat with me: { $bot }
admin-team = Team
admin-role = { $role ->
    [owner] owners
    [admin] admin
   *[editor] editor
}
admin-team-usage = To appoint somebody: /team editor 123456 Name, with their number, or /team editor as a reply to a message forwarded from them. Admins: /team admin.
admin-appointed = { $role ->
    [admin] { $name } is an admin now.
   *[editor] { $name } is an editor now.
}
admin-confirm-dismiss = Shall { $name } leave the team?

## A draft

# { $date }, { $publisher } and others are “–” when nothing was found. { $found } is a number of signatories, { $new } those not yet in the register.
admin-card =
    Date: { $date }
    Kind: { $kind }
    Language: { $tongue }
    Publisher: { $publisher }
    Addressed to: { $addressees }
    Signatories: { $found } (new: { $new })
    Address: { $url }
admin-doubts = Please check:
admin-doubt = { $code ->
    [date-guessed] The date is only a guess.
    [date-unknown] No date was found.
    [no-country] Nothing says from which country they are: { $name }
    [no-url] There is no public address; answers cannot link to the original.
    [signatory-count] The text states { $stated } signatories, { $found } were found.
    [ambiguous-signatory] It is unclear who is meant: { $name }
    [unsure-signatory] Perhaps no organisation: { $name }
    [left-out-signatory] Left out, perhaps a signatory: { $name }
    [quoted-mail-ignored] An older mail quoted below was left out.
    [struck-text] Struck-out text was left out.
    [unreadable-letters] Some letters could not be read and are shown as �.
    [persons-left-out] Some lines of the list look like persons and were left out.
    [annexed-letter] Another letter in an annex was left out.
    [quoted-letter] A quotation of another letter with its signatories was left out.
    [signatories-in-sentence] The signatories were read from a sentence, not from a list.
    [no-signatories] The text speaks of signatories, but none were found.
    [list-incomplete] The list does not name all who sign.
    [not-public] The text seems not to be meant for the public, or not to be final.
    [sheets-left-out] Sheets that say nothing of signing were left out.
    [sheets-unclear] It is not clear which sheets hold signatories.
    [attachments-ignored] Attachments were left out.
    [covering-mail-ignored] The attached letter was read; the covering mail was left out.
    [hidden-sheets] Hidden sheets were left out.
    [hidden-text] Hidden text was left out.
    [macros-ignored] Macros were left out.
    [recognised] The text was recognised from a picture; letters may be wrong.
    [scripts-ignored] The page’s scripts were left out.
    [tracked-changes] What tracked changes delete was left out.
    [unknown-law] It is not known which law this is.
   *[other] The reading was not certain ({ $code }).
}
# { $entry } is the technical name of a document.
admin-relation = { $kind ->
    [same-as] The same text as { $entry }
    [near-duplicate-of] Nearly the same text as { $entry }
   *[version-of] Another version of { $entry }
}
admin-published-as = Published as { $entry }
admin-field = { $field ->
    [title] Title
    [date] Date
    [publisher] Publisher
    [addressees] Addressees
    [url] Address
   *[count] Stated number
}
# Explains the signs before names in a list.
admin-legend = ✓ known, ≈ probably known, ＋ new, ? unclear
admin-ask-field = { $field ->
    [title] Reply to this message with the title.
    [date] Reply to this message with the date, for example 2026-03-01. A dash removes it.
    [publisher] Reply to this message with the publisher. A dash removes it.
    [addressees] Reply to this message with the addressees, divided by semicolons. A dash removes them.
    [url] Reply to this message with the public address of the original. A dash removes it.
   *[count] Reply to this message with the number of signatories that the text states. A dash removes it.
}
admin-ask-organisation = Reply to this message with the name of the organisation that is meant by: { $name }
# What is known of an organisation that the register does not have yet.
admin-new-organisation =
    Country: { $country }
    Sector: { $sector }
# Of a signatory that was not found in the document by the program, but added by hand.
admin-added = Added by an editor
admin-field-of-organisation = { $field ->
    [country] Country
   *[sector] Sector
}
# { $eu } and { $global } are the words of the language for what concerns all of Europe or the world, as members use them.
admin-ask-country = Reply to this message with the country of { $name }; for several countries, with “{ $eu }” or “{ $global }”. A dash removes it.
admin-ask-name = Reply to this message with the name of a signatory that is missing, as it stands in the document.
admin-bad-value = I cannot use this: { $value }
# Why a name cannot be added to the signatories.
admin-unusable-name = { $code ->
    [not-in-text] This does not stand in the document: { $name }
   *[listed] This one is on the list already: { $name }
}
admin-drafts = Drafts
admin-no-drafts = There are no drafts. Send me a file, a link, a forwarded message or a long text.
# In /help to the team, below its commands.
admin-help-sending = New document: send me a file, a link, a forwarded message or a long text.
admin-kept = The draft is kept. /drafts lists it.
admin-confirm-discard = Delete this draft? { $title }
admin-discarded = Deleted: { $title }
admin-refused = I could not take { $name }. { $reason }
admin-not-fetched = I could not get { $name } from Telegram, although I tried several times. Please send it again.
admin-reason = { $code ->
    [encrypted] The file is protected by a password.
    [scanned] The pages are pictures without text.
    [too-large] The file is too large.
    [too-deep] The file is nested too deeply.
    [unknown-format] I do not know this format.
    [damaged] The file is damaged.
    [not-understood] I could not make sense of it.
    [empty] There is no text in it.
    [timeout] It took too long.
    [memory] It needs too much memory.
    [bad-address] This is no address that I can open.
    [private-address] The address lies in a private network.
    [too-many-redirects] The address leads on and on.
    [not-found] There is nothing at this address.
    [unreachable] The server cannot be reached.
   *[other] It could not be read.
}

## Publishing

admin-stage = { $stage ->
    [staging] Preparing
    [checking] Checking the facts
    [building] Building the collection
   *[asking] Asking the test questions
}
admin-published = Published: { $title }. Members get answers from it now (version { $version }).
admin-publish-refused = Nothing was published:
admin-confirm-bare = No date, no signatories and no demands were found in this text. Does it belong to the campaign?
admin-questions = Test questions: { $asked } asked, { $changed } answered differently, { $broken } no longer right
admin-nothing-changes = No fact changes.
admin-versions = Versions, latest first
admin-confirm-rollback = Go back from version { $now } to version { $then }?
# Heads a list of titles or questions, before going back to an earlier version and afterwards. [aside] and [ended] are the team’s own answers.
admin-undone = { $what ->
    [drafts] Drafts again:
    [lost] Gone without a draft:
    [back] In the collection again:
    [aside] Own answers set aside; /fixed keeps them:
   *[ended] Own answers given again although they were ended:
}
admin-rolled-back = Version { $version } answers now.
admin-no-version = There is no earlier version to go back to.
admin-left-already = Version { $version } had been left already. Version { $now } answers now.

## Buttons: one to three words each

admin-button-publish = Publish
admin-button-publish-anyway = Publish anyway
admin-button-keep = Keep
admin-button-discard = Delete
admin-button-signatories = Signatories
admin-button-changes = What changes
admin-button-questions = Test questions
admin-button-card = Overview
admin-button-confirm = Right
admin-button-fix = Correct
admin-button-drop = Remove
admin-button-add = ＋ Add a name
# Below the organisations that a name may mean: it is none of them, but a new organisation.
admin-button-new = ＋ A new one
admin-button-versions = Versions
admin-button-rollback = Go back
admin-button-dismiss = Dismiss
admin-button-done = Done
admin-button-all = All
admin-button-end = End now
# Lets members get an own answer again that was set aside.
admin-button-again = Give again

## What is missing, own answers, figures, press lines

admin-gaps = Questions without a good answer
admin-no-gaps = Every question of the last 90 days found an answer.
# { $count } is how often it was asked, { $bad } how often the answer was rated badly.
admin-gap = asked: { $count }, rated badly: { $bad }
admin-fixed = Your own answers
admin-set-aside = Set aside when going back
admin-fixed-usage = New answer: /fixed, then in new lines the questions, an empty line, the answer, an empty line, the address of the source and the last day (2027-12-31).
admin-fixed-saved = Saved. Members get this answer now.
# Of an own answer that cannot be given again.
admin-fixed-no-source = Its source is not in the collection. Publish that document first.
admin-fixed-mistake = { $code ->
    [source] The source is missing: expected a public address, or the technical name of a document and words that stand in it.
    [expiry] The last line must be a day to come, for example 2027-12-31.
   *[form] Please write the questions, an empty line, the answer, an empty line, then source and last day.
}
admin-stats =
    Documents: { $documents }
    Statements: { $statements }
    Organisations: { $organisations }
    Ratings: 👍 { $helpful }, 👎 { $unhelpful }
    Questions without a good answer, 90 days: { $gaps }
admin-command-stats = Figures
admin-check-usage = Write the press line after /check, or use /check as a reply to it.
admin-command-check = Check a press line
admin-claim = { $finding ->
    [supported] Supported
    [contradicted] Contradicted
   *[unknown] The collection does not say
}

## Replacing, withdrawing, and what the team is asked

admin-demands = Demands found: { $count }
admin-button-replace = Replace
# { $entry } is the technical name of a document.
admin-confirm-replace = Replace { $entry } with this draft?
admin-button-withdraw = Withdraw
admin-confirm-withdraw = Withdraw { $title }? Members get no answers from it any more.
admin-withdrawn = Withdrawn: { $title }
admin-button-answer = Answer
admin-ask-answer = Reply to this message with the answer, an empty line, the address of the source and, in a new line, the last day (2027-12-31).
admin-gap-fact = To add a fact, send me the document in which it stands.
admin-button-ask-team = Ask the owners
# { $name } is a first name; the questions follow.
admin-gap-asked = { $name } asks: who knows the answer?
admin-gap-sent = Owners asked: { $count }
