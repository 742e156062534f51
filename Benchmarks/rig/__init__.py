"""Measures Depositary beside nginx and h2o. Benchmarks/README.md says how and why."""
