"""Convolutional networks that interpolate points to a grid."""
