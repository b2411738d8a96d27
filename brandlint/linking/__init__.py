"""Linking: what is each fact about? It runs on studies, after the cache, with all the guide's names in one pass."""
