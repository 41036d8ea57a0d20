"""Batches of requests: counted down, sent one by one, and watched until nothing more comes."""
