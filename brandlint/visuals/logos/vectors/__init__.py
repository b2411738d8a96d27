"""Logos that are placed as vectors, recognised by the geometry of their outlines."""
