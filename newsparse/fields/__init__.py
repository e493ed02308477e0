"""An article's fields, one file each: from a page's decoded roles to values with the evidence for them.

Spans here count code points of the cleaned text; `newsparse.parser` maps them onto the input.
"""
