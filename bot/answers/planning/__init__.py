"""From an understood question, and what the conversation spoke of, to a plan, a question back, or a refusal."""
