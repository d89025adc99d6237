"""The JSON schema of rehearsal scripts: made from the acts, shipped beside them, checked by a test."""

from typing import Any

from core.acts.registry import ACTS, schema

FORMAT = "hattama-rehearsal/1"


def script_schema() -> dict[str, Any]:
    """The schema of a whole script (JSON Schema 2020-12); each act's data is a definition of its own.

    `ValueError` where parts of two acts share a name and are not alike.
    """
    definitions: dict[str, Any] = {}
    for name in ACTS:
        made = schema(name)
        for part, told_as in made.pop("$defs", {}).items():
            if definitions.setdefault(part, told_as) != told_as:
                raise ValueError(f"two parts of acts are called {part}")
        definitions[name] = made
    told = {"type": "string"}
    step = {
        "type": "object",
        "required": ["at", "act"],
        "additionalProperties": False,
        "properties": {
            "at": {"type": "string", "description": "the moment, local to the district: 2005-06-21T10:00"},
            "by": {"type": "string", "description": "the key of a person seated earlier, or clerk"},
            "act": {"enum": list(ACTS)},
            "data": {"type": "object"},
            "expect": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "verdict": {"enum": ["done", "refused"]},
                    "codes": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
        "allOf": [
            {
                "if": {"properties": {"act": {"const": name}}},
                "then": {"properties": {"data": {"$ref": f"#/$defs/{name}"}}},
            }
            for name in ACTS
        ],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rehearsal: an election as a script",
        "type": "object",
        "required": ["format", "steps"],
        "properties": {
            "format": {"const": FORMAT},
            "title": {
                "anyOf": [told, {"type": "object", "properties": dict.fromkeys(("kk", "ru", "en"), told)}]
            },
            "steps": {"type": "array", "minItems": 1, "items": step},
        },
        "$defs": definitions,
    }
