"""What the dock knows of the layer and point in view."""
