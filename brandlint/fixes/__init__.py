"""Fixes: edits on the text of a file. Nothing is written again but the characters that an edit names."""

from brandlint.errors import FixError
from brandlint.fixes.offering import can_be_written, fixes_of, with_fixes
from brandlint.fixes.planning import FilePlan, plan
from brandlint.fixes.rewriting import diff, revised, rewrite
from brandlint.fixes.splicing import splice

__all__ = ["FilePlan", "FixError", "can_be_written", "diff", "fixes_of", "plan", "revised", "rewrite", "splice", "with_fixes"]
