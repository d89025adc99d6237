"""Write the JSON schema of rehearsal scripts from the acts, and a working file's schema from the tables."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.record import ddl  # noqa: E402
from core.record.tables import SCHEMA_VERSION  # noqa: E402
from core.scripts import script_schema  # noqa: E402


def main() -> None:
    """The schemas that ship with the program; tests hold them to acts and tables."""
    made = json.dumps(script_schema(), ensure_ascii=False, indent=1, sort_keys=True)
    (ROOT / "resources" / "schemas" / "rehearsal.schema.json").write_text(made + "\n", encoding="utf-8")
    kept = json.dumps(ddl.rows(), ensure_ascii=False, indent=1)
    place = ROOT / "resources" / "schemas" / f"record-{SCHEMA_VERSION}.json"
    place.write_text(kept + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
