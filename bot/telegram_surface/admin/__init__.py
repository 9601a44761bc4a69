"""What the team does in its private chats with the bot: take in documents, review, publish, roll back, answer what is missing."""
