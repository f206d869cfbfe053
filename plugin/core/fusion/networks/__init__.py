"""Convolutional networks that fuse points to a grid."""
