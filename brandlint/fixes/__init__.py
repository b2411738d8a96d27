"""Fixes: edits on the text of a file. Nothing is written again but the characters that an edit names."""

from brandlint.fixes.planning import FilePlan, plan
from brandlint.fixes.rewriting import FixError, diff, rewrite
from brandlint.fixes.splicing import splice

__all__ = ["FilePlan", "FixError", "diff", "plan", "rewrite", "splice"]
