"""Ways to spoil a good document: one function for each class, each yielding the changes that it could make."""

from . import attributes, constraints, expressions, indexes, language, presence, references, repetition, text, warning  # noqa: F401
from .registry import CLASSES, Change  # noqa: F401
