"""Readers for rain, reservoir level and other daily drivers."""
