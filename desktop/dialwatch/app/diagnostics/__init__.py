"""What helps to find a fault: figures and faults, and nothing of whom or what was called.

Each section is a file; none of them takes a name, a number, an address or a key in the first
place, and the whole goes through the redaction of the logs once more. It is written in English
in every language: it is for whoever mends the program.
"""
