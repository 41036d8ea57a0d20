"""What a check of a launch looks for, one finding a file."""
