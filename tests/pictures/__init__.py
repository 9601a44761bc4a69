"""Pictures: what they show, and that it can be read."""
