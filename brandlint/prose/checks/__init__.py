"""What each kind of rule finds in a stretch of text: one module a kind."""
