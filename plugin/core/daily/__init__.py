"""Daily displacement from InSAR and hydrology: the rate variant and the published network."""
