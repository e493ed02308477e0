"""Articles as text for programs and for people, one file a format."""
