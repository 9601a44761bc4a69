"""Which part of a file is the document: without what pages and sites add, what it quotes, and its translations."""
