"""Tests and their tools."""

import os

# As many processes as there are processors run the tests, and start programs besides: more threads in each would wait for one another, and
# those of PyTorch do so at full speed. Before any library that reads it is imported.
os.environ.setdefault("OMP_NUM_THREADS", "1")
