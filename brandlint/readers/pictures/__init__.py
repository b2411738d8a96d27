"""Pictures: the text that they show, recognised, in the order in which a person reads it."""
