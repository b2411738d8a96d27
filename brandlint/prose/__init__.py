"""A team's own prose rules, in Vale's format, run by one engine; and how easy texts are to read."""
