"""What all algorithms share: base class, parameters, checks, inputs and outputs."""
