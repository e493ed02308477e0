"""Find a date in a line and read it: numerals, names, order, calendars, clock, zone, precision."""

from newsparse.dates.read import read

__all__ = ["read"]
