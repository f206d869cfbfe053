"""The network of the time axis that was trained beforehand, and the motion that the points of a slope share."""
