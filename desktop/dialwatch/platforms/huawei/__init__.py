"""Huawei Cloud PrivateNumber: masked numbers. Its calls are pushed, so here it is only tested."""
