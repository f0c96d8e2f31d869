"""Benchmarks: what the kiosk costs on this machine, beside the budgets of the design."""
