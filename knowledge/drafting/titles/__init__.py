"""What a document is called, told from what stands around its title."""
