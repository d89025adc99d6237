"""The program's version. Its middle number is the format of the working files it writes.

So a program that meets a file of a later format can name the version it takes, though it knows nothing else
of it. The middle number never goes back, whatever becomes of the first.
"""

VERSION = "0.2.0"
FORMAT = int(VERSION.split(".")[1])


def that_knows(file_format: int) -> str:
    """The oldest version that knows a format."""
    return f"0.{file_format}"
