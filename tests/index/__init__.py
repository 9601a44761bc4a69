"""Tests of the index: values against exact references, damage, crashes, two at once."""
