"""AI Rudder: tasks, each a list of numbers called by a robot (vendors/airudder.md)."""
