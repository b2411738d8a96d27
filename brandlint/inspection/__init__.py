"""What the other commands ask of a campaign that `check` has judged: why, what if, and when."""
