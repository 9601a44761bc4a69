"""What the coalition, its members and the institutions have said: facts, their sources, and nothing that needs numbers."""
