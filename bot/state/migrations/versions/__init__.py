"""One file for each step; `revision` is the schema's number, since files of SQLite carry it as such."""
