"""Whether model files mean what they say."""
