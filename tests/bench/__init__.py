"""What `dev.py bench` measures: budgets as ratios against yardsticks of the same run."""
