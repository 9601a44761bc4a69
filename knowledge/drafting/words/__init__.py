"""What words mean in letters of the 24 official EU languages."""
