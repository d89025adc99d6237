"""The way of one candidate: papers, conformity, decision."""

from gui.view import View


def of_candidate(key: str, view: View) -> tuple[str, str]:
    """The next form for a candidate who awaits a decision."""
    candidate = view.situation.candidate(key)
    if candidate is None:
        return "", ""
    filed = {paper.kind for paper in candidate.papers if paper.defect is None}
    if any(paper.key not in filed for paper in view.procedure.papers):
        return "file_paper", key
    met = {one.requirement for one in candidate.requirements}
    if any(one.key not in met for one in view.procedure.requirements):
        return "establish_conformity", key
    return "register_candidate", key
