"""Pretrained network that corrects the smoother of the time axis, and the motion shared by the points of a slope."""
