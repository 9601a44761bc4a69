"""What a document asks for, and the stance it takes."""
