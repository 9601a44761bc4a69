"""From a parsed file to a draft of an entry: what it is, when, by whom, to whom, and who signed."""
