"""The pretrained network of the grid: it weighs kriging, ordinary kriging and the sides of an edge at every place."""
