"""Write the JSON schema of rehearsal scripts from the acts."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.scripts import script_schema  # noqa: E402


def main() -> None:
    """The schema that ships beside the scripts; a test holds it to the acts."""
    made = json.dumps(script_schema(), ensure_ascii=False, indent=1, sort_keys=True)
    (ROOT / "resources" / "schemas" / "rehearsal.schema.json").write_text(made + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
