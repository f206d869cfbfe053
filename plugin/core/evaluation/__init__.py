"""Which method is nearest to what was measured later, by how much, and how sure that is."""
