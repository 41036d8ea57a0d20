"""What a halt would do, found out before anything is sent: who is listed where, who is meant."""
