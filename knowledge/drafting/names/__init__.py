"""A written name: its shape, where it ends, what of it is the name, and which organisation of the register it is."""
