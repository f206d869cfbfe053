"""Run records: inputs and outputs of a run, and comparison with a repeated run."""
