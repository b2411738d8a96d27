"""What social networks, ad platforms and telephone networks take: their names, their limits, and how they count."""
