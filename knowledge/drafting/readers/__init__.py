"""To whom a text is addressed."""
