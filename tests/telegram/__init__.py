"""The chat surface against the strict server, with a service that answers from a dictionary."""
