"""What the schemas of the guide and the configuration call the kinds of values, in each language."""
