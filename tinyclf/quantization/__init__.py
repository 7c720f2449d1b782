"""From a trained net to an integer graph: after training, and with tuning."""
