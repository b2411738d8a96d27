"""Assets filled from the guide: the shipped templates of a channel, or a team's own, for each locale."""

from brandlint.filling.filling import Filled, fill
from brandlint.filling.templates import ChannelTemplates

__all__ = ["ChannelTemplates", "Filled", "fill"]
