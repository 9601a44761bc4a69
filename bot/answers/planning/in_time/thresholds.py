"""What several modules of this folder measure names, words and scores by, and the deeds they tell apart."""

from __future__ import annotations

NEARLY_HALF, MOST_OF_A_NAME, WHOLE_NAME = 0.45, 0.6, 0.9  # share of a name that the question has
NEARER, RATHER, BY_FAR = 1.0, 2.0, 4.0  # differences of two scores
SAYS_SOMETHING = 0.9  # rarity of words beside what asks
NOTHING_ELSE = 1.0  # rarity of a word that would name another thing
SOME_WORDS = 2.0  # rarity of the words beside which a near meaning counts; "and when did that come out?" means nothing by itself
LOOKED_AT = 12  # milestones among which one of the right matter is looked for
FEW, SMALL = 6, 3  # words of a question that leaves the matter to what was spoken of; letters of a word too small to count
SAID = "said"  # detail of a date that is that of somebody's words
COUNTED_FROM_TODAY = frozenset({"days-until", "days-since"})
HAPPENING = frozenset({"adopt", "publish", "sign", "apply", "begin", "end", "send", "speak"})
DUTY = frozenset({"apply", "require"})
