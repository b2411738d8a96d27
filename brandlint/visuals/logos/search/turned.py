"""Where in a picture a logo may stand at any angle, or on a photograph: by its corners and spots."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import cv2
import numpy as np

from brandlint.visuals.logos.arrays import Floats, Levels, Reals
from brandlint.visuals.logos.search.candidates import Candidate
from brandlint.visuals.logos.search.outline import Outline
from brandlint.visuals.logos.search.scene import Scene

_LONGEST = 1100
_MOST_FEATURES, _MOST_OF_LOGO = 2500, 400
_DISTINCT = 0.82
_LEAST_MATCHES = 6
_ALIKE = 0.5
"""What a candidate of this kind counts before anybody looked at its edges."""

Features = tuple[Reals, Floats]


def turned(scene: Scene, outline: Outline) -> Iterator[Candidate]:
    """The places at which many of a logo's spots stand as they do in it, on light and on dark."""
    places, described = _features_of(scene)
    if len(places) < _LEAST_MATCHES:
        return
    for own_places, own_described in _own(outline):
        if len(own_places) < _LEAST_MATCHES:
            continue
        pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(own_described, described, k=2)
        good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < _DISTINCT * pair[1].distance]
        if len(good) < _LEAST_MATCHES:
            continue
        own = np.array([own_places[one.queryIdx] for one in good])
        there = np.array([places[one.trainIdx] for one in good])
        cv2.setRNGSeed(1)
        matrix, used = cv2.estimateAffine2D(own, there, method=cv2.RANSAC, ransacReprojThreshold=6.0, maxIters=1500)
        if matrix is not None and used.sum() >= _LEAST_MATCHES:
            yield Candidate(_ALIKE, np.asarray(matrix, np.float64))


def _features_of(scene: Scene) -> Features:
    """Those of a scene, found once."""
    if scene.features is None:
        grey = np.ascontiguousarray(scene.lab[:, :, 0])
        scale = min(1.0, _LONGEST / max(grey.shape))
        if scale < 1:
            grey = np.asarray(cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
        places, described = _features(grey, _MOST_FEATURES)
        scene.features = ((places + 0.5) / scale - 0.5, described)
    return scene.features


@lru_cache(maxsize=64)
def _own_of(key: int, grey: bytes, height: int, width: int) -> tuple[Features, Features]:
    picture = np.frombuffer(grey, np.uint8).reshape(height, width)
    return _features(picture, _MOST_OF_LOGO), _features(255 - picture, _MOST_OF_LOGO)


def _own(outline: Outline) -> tuple[Features, Features]:
    """The features of a logo, dark on light and light on dark."""
    darkness = 1 - 0.2 * np.arange(outline.coverage.shape[2], dtype=np.float32)
    grey: Levels = (255 - 255 * (outline.coverage @ darkness).clip(0, 1)).astype(np.uint8)
    return _own_of(outline.coverage.shape[2], grey.tobytes(), *grey.shape)


def _features(grey: Levels, most: int) -> Features:
    detector = cv2.SIFT_create(nfeatures=most, contrastThreshold=0.03)  # type: ignore[attr-defined]
    points, described = detector.detectAndCompute(grey, None)
    if described is None:
        return np.zeros((0, 2)), np.zeros((0, 128), np.float32)
    return np.array([one.pt for one in points], np.float64), np.asarray(described, np.float32)
