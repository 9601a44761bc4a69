"""One file for each sort of question: a plan goes in, a draft of the answer comes out."""
