"""Screening of daily estimates for points that need attention; not an alarm system."""
