"""Who speaks in a text and who published it, where no list of signatories says so."""
