"""The brand guide: its model, and how it is loaded. `load_guide` and `load_campaigns` are in `brandlint.guide.loading`."""
