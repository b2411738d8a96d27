"""What is wrong with a command, a file or a guide, and why something was not looked at, in each language."""
