"""Tests and their tools."""
