"""Campaigns and reports on remote stores. Nothing in here is imported, and no network used, unless somebody names an address."""
