"""Steps from each schema of the table of generations to the next."""
