"""Setting up: accounts, their keys, and all settings of the program."""
