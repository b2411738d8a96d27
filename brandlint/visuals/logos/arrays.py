"""Names for the arrays that the search passes on."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Levels = NDArray[np.uint8]
"""A channel or picture of 256 levels."""
Steps = NDArray[np.int16]
Floats = NDArray[np.float32]
Reals = NDArray[np.float64]
Whole = NDArray[np.int32]
Flags = NDArray[np.bool_]
