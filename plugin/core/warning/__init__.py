"""Screening of daily estimates for points that require attention; not an alarm system."""
