"""Pictures of every scene without a screen, and what they hold: targets, texts, labels, refusals."""
