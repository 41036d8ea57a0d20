"""What a profile keeps of people: for how long, and how a number is erased from all of it."""
