"""Who signed: where in a document signatories stand, and the names that stand there."""
