"""Writers of the integer graph, one a target, and the bundle that holds them."""
