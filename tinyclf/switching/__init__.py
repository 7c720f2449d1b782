"""How well decisions switch programs: long labelled streams, their scores, and policies tuned on them."""
