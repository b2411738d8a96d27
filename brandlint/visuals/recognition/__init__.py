"""Text in pictures: recognised by an engine that is installed, whichever it is.

`recognise` is the door. What it gives are lines with their boxes in px of the picture; what they mean is told elsewhere.
"""

from brandlint.visuals.recognition.engines import engine_name
from brandlint.visuals.recognition.model import NoEngine, Recognised, RecognisedLine
from brandlint.visuals.recognition.reading import recognise

__all__ = ["NoEngine", "Recognised", "RecognisedLine", "engine_name", "recognise"]
