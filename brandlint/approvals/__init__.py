"""Sign-off: what somebody has looked at and approved, and what a later change has voided of it."""

from brandlint.approvals.files import FILE, load, with_approval
from brandlint.approvals.holding import VOIDED, voided
from brandlint.approvals.making import Unapproved, approval_of
from brandlint.approvals.model import Approval, ApprovedCell

__all__ = ["FILE", "VOIDED", "Approval", "ApprovedCell", "Unapproved", "approval_of", "load", "voided", "with_approval"]
