"""What a page's drawing instructions do: a small interpreter of PDF content streams, for inks, pictures, lines and fonts.

It draws nothing. It follows the graphics state and tells a `Gatherer` what is painted, with which colour, how large and
where. Text itself is read elsewhere.
"""
