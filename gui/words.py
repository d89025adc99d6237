"""Words for the keys of the record: stages, tasks, reasons, steps, states, roles, kinds."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.papers.wording import title_in
from core.record.situation import Account, Candidate, Paper, Situation
from core.rights import rights
from core.rules.bilingual import Person
from gui.language import current

PRACTICE = "ОҚУ-ЖАТТЫҒУ / УЧЕБНЫЙ ФАЙЛ"

STAGES = {
    "set_up": QT_TRANSLATE_NOOP("Stage", "Preparation"),
    "candidates": QT_TRANSLATE_NOOP("Stage", "Candidates"),
    "vote": QT_TRANSLATE_NOOP("Stage", "Meeting and vote"),
    "result": QT_TRANSLATE_NOOP("Stage", "Result"),
    "office": QT_TRANSLATE_NOOP("Stage", "Entry into office"),
    "called": QT_TRANSLATE_NOOP("Stage", "Called"),
    "nomination": QT_TRANSLATE_NOOP("Stage", "Nomination"),
    "registration": QT_TRANSLATE_NOOP("Stage", "Registration of candidates"),
    "meeting": QT_TRANSLATE_NOOP("Stage", "Meeting of the electors"),
    "count": QT_TRANSLATE_NOOP("Stage", "Count"),
    "registered": QT_TRANSLATE_NOOP("Stage", "The akim is registered"),
    "appointed": QT_TRANSLATE_NOOP("Stage", "The akim is appointed"),
    "finished": QT_TRANSLATE_NOOP("Stage", "Finished"),
}

TASKS = {
    "call_election": QT_TRANSLATE_NOOP("Task", "Record the decision that calls the election"),
    "confirm_calendar": QT_TRANSLATE_NOOP("Task", "Confirm the calendar plan"),
    "seat_commission": QT_TRANSLATE_NOOP("Task", "Enter the members of the commission"),
    "enrol_electors": QT_TRANSLATE_NOOP("Task", "Draw up the electors' list"),
    "receive_submission": QT_TRANSLATE_NOOP("Task", "Receive the submission of the nominator"),
    "decide_candidates": QT_TRANSLATE_NOOP("Task", "Register the candidates"),
    "publish_registration": QT_TRANSLATE_NOOP("Task", "Publish the notice of registration"),
    "approve_ballot": QT_TRANSLATE_NOOP("Task", "Approve the ballot"),
    "open_meeting": QT_TRANSLATE_NOOP("Task", "Open the meeting of the electors"),
    "call_second_vote": QT_TRANSLATE_NOOP("Task", "Call the second vote"),
    "give_out_ballots": QT_TRANSLATE_NOOP("Task", "Give out the ballots and cancel the unused"),
    "enter_count": QT_TRANSLATE_NOOP("Task", "Enter the count twice, by two persons"),
    "sign_protocol": QT_TRANSLATE_NOOP("Task", "Sign the count protocol"),
    "establish_result": QT_TRANSLATE_NOOP("Task", "Establish the result"),
    "publish_results": QT_TRANSLATE_NOOP("Task", "Publish the results"),
    "register_winner": QT_TRANSLATE_NOOP("Task", "Register the elected akim"),
    "present_decision": QT_TRANSLATE_NOOP("Task", "Present the decision to the superior akim"),
    "record_appointment": QT_TRANSLATE_NOOP("Task", "Record the order of appointment"),
    "extend_nomination": QT_TRANSLATE_NOOP("Task", "Extend nomination"),
    "prolong_election": QT_TRANSLATE_NOOP("Task", "Record the decision that prolongs the election"),
    "record_appeal_answer": QT_TRANSLATE_NOOP("Task", "Record the answer to an appeal"),
    "return_member": QT_TRANSLATE_NOOP("Task", "End a member's suspension: its ground is gone"),
    "call_electors": QT_TRANSLATE_NOOP("Task", "Call the electors to their meeting"),
    "call_meeting_again": QT_TRANSLATE_NOOP("Task", "Call the electors again: there was no vote"),
    "close_meeting": QT_TRANSLATE_NOOP("Task", "Close the electors' meeting"),
    "decide_repeat_election": QT_TRANSLATE_NOOP("Task", "Record the decision on a repeat election"),
    "publish_repeat_election": QT_TRANSLATE_NOOP("Task", "Publish the notice of the repeat election"),
    "enter_office": QT_TRANSLATE_NOOP("Task", "Record the entry into office"),
    "answer_resignation": QT_TRANSLATE_NOOP("Task", "Record the answer to a resignation"),
    "record_consent": QT_TRANSLATE_NOOP("Task", "Record the consent to a dismissal"),
}

REASONS = {
    "not_called": QT_TRANSLATE_NOOP("Reason", "the election is not called yet"),
    "no_calendar": QT_TRANSLATE_NOOP("Reason", "the calendar plan is not confirmed"),
    "before_nomination": QT_TRANSLATE_NOOP("Reason", "nomination has not begun"),
    "before_registration": QT_TRANSLATE_NOOP("Reason", "registration has not begun"),
    "before_vote": QT_TRANSLATE_NOOP("Reason", "it is not the vote day yet"),
    "no_submission": QT_TRANSLATE_NOOP("Reason", "no submission has been received"),
    "nobody_registered": QT_TRANSLATE_NOOP("Reason", "no candidate is registered yet"),
    "registration_open": QT_TRANSLATE_NOOP("Reason", "the time of registration has not ended"),
    "no_candidates": QT_TRANSLATE_NOOP("Reason", "there are no candidates yet"),
    "candidates_undecided": QT_TRANSLATE_NOOP("Reason", "not every candidate is decided on"),
    "no_second_vote": QT_TRANSLATE_NOOP("Reason", "the second vote is not called"),
    "no_ballot": QT_TRANSLATE_NOOP("Reason", "the ballot is not approved"),
    "no_meeting": QT_TRANSLATE_NOOP("Reason", "the meeting of the electors is not open"),
    "voting_open": QT_TRANSLATE_NOOP("Reason", "the voting has not ended"),
    "no_count": QT_TRANSLATE_NOOP("Reason", "two entries of the count are needed"),
    "no_protocol": QT_TRANSLATE_NOOP("Reason", "the count protocol is not signed"),
    "open_point": QT_TRANSLATE_NOOP("Reason", "the law leaves a question open: a ruling is needed"),
    "no_result": QT_TRANSLATE_NOOP("Reason", "the result is not established"),
    "no_winner": QT_TRANSLATE_NOOP("Reason", "the elected akim is not registered"),
    "not_presented": QT_TRANSLATE_NOOP("Reason", "the superior akim has not received the decision"),
    "no_electors": QT_TRANSLATE_NOOP("Reason", "the electors' list is empty"),
    "not_called_again": QT_TRANSLATE_NOOP("Reason", "the electors are not called again yet"),
    "no_repeat": QT_TRANSLATE_NOOP("Reason", "no repeat election is decided"),
    "election_invalid": QT_TRANSLATE_NOOP("Reason", "the election is declared invalid"),
}

STEPS = {
    "nomination": QT_TRANSLATE_NOOP("Step", "Nomination"),
    "registration": QT_TRANSLATE_NOOP("Step", "Registration of candidates"),
    "registration_notice": QT_TRANSLATE_NOOP("Step", "Notice of registration"),
    "appeal": QT_TRANSLATE_NOOP("Step", "Appeal of a candidate"),
    "campaign": QT_TRANSLATE_NOOP("Step", "Campaign"),
    "campaign_end": QT_TRANSLATE_NOOP("Step", "End of the campaign"),
    "list_corrections_end": QT_TRANSLATE_NOOP("Step", "Corrections of the list"),
    "silence": QT_TRANSLATE_NOOP("Step", "Silence"),
    "vote": QT_TRANSLATE_NOOP("Step", "Vote of the maslikhat"),
    "results_notice": QT_TRANSLATE_NOOP("Step", "Publication of the results"),
    "winner_registration": QT_TRANSLATE_NOOP("Step", "Registration of the akim"),
    "presentation": QT_TRANSLATE_NOOP("Step", "Presentation of the decision"),
    "appointment_order": QT_TRANSLATE_NOOP("Step", "Order of appointment"),
    "invalidation_challenge": QT_TRANSLATE_NOOP("Step", "Challenge of an invalidation"),
    "repeat_election": QT_TRANSLATE_NOOP("Step", "Repeat election"),
    "by_election": QT_TRANSLATE_NOOP("Step", "By-election"),
    "term_end": QT_TRANSLATE_NOOP("Step", "End of the term of office"),
    "appeal_answer": QT_TRANSLATE_NOOP("Step", "Answer to an appeal"),
    "resignation_answer": QT_TRANSLATE_NOOP("Step", "Answer to a resignation"),
    "dismissal_notice": QT_TRANSLATE_NOOP("Step", "Telling the commission of a dismissal"),
}

# What happens at the end of a step, as a sentence above its date.
ENDINGS = {
    "nomination.opens": QT_TRANSLATE_NOOP("Ending", "Nomination begins"),
    "nomination.closes": QT_TRANSLATE_NOOP("Ending", "Nomination closes"),
    "registration.opens": QT_TRANSLATE_NOOP("Ending", "Registration of candidates begins"),
    "registration.closes": QT_TRANSLATE_NOOP("Ending", "Registration of candidates closes"),
    "registration_notice.due": QT_TRANSLATE_NOOP("Ending", "Publish the notice of registration"),
    "appeal.due": QT_TRANSLATE_NOOP("Ending", "A candidate's time to appeal ends"),
    "list_corrections_end.closes": QT_TRANSLATE_NOOP("Ending", "Corrections of the electors' list end"),
    "silence.opens": QT_TRANSLATE_NOOP("Ending", "The day of silence begins"),
    "vote.opens": QT_TRANSLATE_NOOP("Ending", "The maslikhat votes"),
    "vote.closes": QT_TRANSLATE_NOOP("Ending", "The vote day ends"),
    "results_notice.due": QT_TRANSLATE_NOOP("Ending", "Publish the results"),
    "winner_registration.opens": QT_TRANSLATE_NOOP("Ending", "Registration of the akim begins"),
    "winner_registration.closes": QT_TRANSLATE_NOOP("Ending", "Register the elected akim"),
    "presentation.due": QT_TRANSLATE_NOOP("Ending", "Present the decision to the superior akim"),
    "appointment_order.due": QT_TRANSLATE_NOOP("Ending", "Sign the order of appointment"),
    "repeat_election.closes": QT_TRANSLATE_NOOP("Ending", "Hold the repeat election"),
    "appeal_answer.due": QT_TRANSLATE_NOOP("Ending", "The appeal to be answered"),
    "resignation_answer.due": QT_TRANSLATE_NOOP("Ending", "The resignation to be answered"),
    "invalidation_challenge.due": QT_TRANSLATE_NOOP("Ending", "Time to challenge the invalidation ends"),
    "by_election.due": QT_TRANSLATE_NOOP("Ending", "By-election"),
    "term_end.due": QT_TRANSLATE_NOOP("Ending", "The akim's term of office ends"),
}

OUTSIDE = {
    "refuse": QT_TRANSLATE_NOOP("Outside", "Outside these dates nothing is accepted."),
    "late": QT_TRANSLATE_NOOP("Outside", "Afterwards it is recorded as late, with the reason."),
    "shown": QT_TRANSLATE_NOOP("Outside", "The program only reminds of it."),
}

TASK_STATES = {
    "done": QT_TRANSLATE_NOOP("TaskState", "done"),
    "now": QT_TRANSLATE_NOOP("TaskState", "can be done"),
    "due": QT_TRANSLATE_NOOP("TaskState", "due soon"),
    "late": QT_TRANSLATE_NOOP("TaskState", "overdue"),
    "blocked": QT_TRANSLATE_NOOP("TaskState", "cannot start yet"),
}

CANDIDATE_STATES = {
    "nominated": QT_TRANSLATE_NOOP("CandidateState", "awaits a decision"),
    "registered": QT_TRANSLATE_NOOP("CandidateState", "registered"),
    "refused": QT_TRANSLATE_NOOP("CandidateState", "refused"),
    "cancelled": QT_TRANSLATE_NOOP("CandidateState", "registration cancelled"),
    "withdrawn": QT_TRANSLATE_NOOP("CandidateState", "withdrawn"),
}
CANDIDATE_TONES = {"nominated": "soon", "registered": "done", "refused": "late", "cancelled": "late"}

DECISIONS = {
    "register": QT_TRANSLATE_NOOP("Decision", "Registered as a candidate"),
    "refuse": QT_TRANSLATE_NOOP("Decision", "Registration refused"),
    "cancel": QT_TRANSLATE_NOOP("Decision", "Registration cancelled"),
}

ROLES = {
    "chair": QT_TRANSLATE_NOOP("Role", "chair"),
    "deputy_chair": QT_TRANSLATE_NOOP("Role", "deputy chair"),
    "secretary": QT_TRANSLATE_NOOP("Role", "secretary"),
    "member": QT_TRANSLATE_NOOP("Role", "member"),
}

PAPER_STATES = {
    "draft": QT_TRANSLATE_NOOP("PaperState", "draft"),
    "issued": QT_TRANSLATE_NOOP("PaperState", "issued"),
    "superseded": QT_TRANSLATE_NOOP("PaperState", "superseded"),
    "ended": QT_TRANSLATE_NOOP("PaperState", "no longer in force"),
}
PAPER_TONES = {"draft": "soon", "issued": "done"}

STATEMENTS = {
    "complaint": QT_TRANSLATE_NOOP("Statement", "Complaint"),
    "dissent": QT_TRANSLATE_NOOP("Statement", "Dissent"),
    "statement": QT_TRANSLATE_NOOP("Statement", "Observer's statement"),
    "observer": QT_TRANSLATE_NOOP("Statement", "Observer's statement"),
}

QUESTIONS = {
    "half_base": QT_TRANSLATE_NOOP(
        "Question", "Of which ballots is the half counted: of the valid ones or of all in the urn?"
    ),
    "top_tie": QT_TRANSLATE_NOOP("Question", "Several share the highest number of votes: who goes on?"),
    "second_place_tie": QT_TRANSLATE_NOOP("Question", "Several share the second place: which two go on?"),
    "two_candidates": QT_TRANSLATE_NOOP(
        "Question", "Two ran and nobody is elected: a second vote or a repeat election?"
    ),
    "second_vote_tie": QT_TRANSLATE_NOOP("Question", "The second vote ended in a tie: who is elected?"),
    "quorum_base": QT_TRANSLATE_NOOP(
        "Question", "Of which number is the quorum counted: of all seats or of the elected deputies?"
    ),
}

_OTHER = QT_TRANSLATE_NOOP("Words", "another entry")


def _look_up(context: str, table: Mapping[str, object], key: str) -> str:
    if key in table:
        return QCoreApplication.translate(context, str(table[key]))
    return QCoreApplication.translate("Words", str(_OTHER))


def stage(key: str) -> str:
    """The name of a stage."""
    return _look_up("Stage", STAGES, key)


def task(key: str) -> str:
    """The name of a task: a verb and its object."""
    return _look_up("Task", TASKS, key)


def reason(key: str) -> str:
    """Why a task can't start."""
    return _look_up("Reason", REASONS, key)


def step(key: str) -> str:
    """The name of a step of the calendar."""
    return _look_up("Step", STEPS, key)


def ending(key: str, kind: str) -> str:
    """What happens at the end of a step."""
    full = f"{key}.{kind}"
    return _look_up("Ending", ENDINGS, full) if full in ENDINGS else step(key)


def outside(key: str) -> str:
    """What happens to an act outside its term."""
    return _look_up("Outside", OUTSIDE, key)


def task_state(key: str) -> str:
    """The word of a task's state."""
    return _look_up("TaskState", TASK_STATES, key)


def candidate_state(key: str) -> str:
    """The word of a candidate's state."""
    return _look_up("CandidateState", CANDIDATE_STATES, key)


def decision(key: str) -> str:
    """What a decision on a candidate did."""
    return _look_up("Decision", DECISIONS, key)


def role(key: str) -> str:
    """A member's role."""
    return _look_up("Role", ROLES, key)


def account(one: Account, situation: Situation) -> str:
    """An account as people read it: the person's name and role."""
    member = situation.member(one.member) if one.member else None
    name = full_name(member.person) if member is not None else one.name
    return f"{name}, {rights().words[one.role][current()]}"


def paper_state(paper: Paper) -> str:
    """The state of a paper; a superseded one without an heir is no longer in force."""
    ended = paper.state == "superseded" and paper.heir is None
    return _look_up("PaperState", PAPER_STATES, "ended" if ended else paper.state)


def statement(key: str) -> str:
    """The kind of a statement."""
    return _look_up("Statement", STATEMENTS, key)


def question(key: str) -> str:
    """The open point that a ruling answers."""
    return _look_up("Question", QUESTIONS, key)


def full_name(person: Person) -> str:
    """A person's name in the window's language."""
    return person[current()].full


def candidate_name(situation: Situation, key: str, otherwise: str = "") -> str:
    """The full name of the candidate of that key; `otherwise` where there is none."""
    found = situation.candidate(key)
    return full_name(found.person) if found is not None else otherwise


def short_name(person: Person) -> str:
    """A person's name as it is signed."""
    return person[current()].signed


def election_title(situation: Situation) -> str:
    """The election by its unit. A name is never inflected here: the genitive is the commission's own."""
    election, language = situation.election, current()
    if election is None:
        return QCoreApplication.translate("Words", "No election in this file")
    genitive = situation.letterhead.get("unit_of")
    if language == "ru" and genitive is not None:
        return QCoreApplication.translate("Words", "Election of the akim of {unit_of}").format(
            unit_of=genitive.ru
        )
    return QCoreApplication.translate("Words", "Election of the akim: {unit}").format(
        unit=election.unit[language]
    )


def paper_title(paper: Paper) -> str:
    """The title of a paper as the register names it."""
    return title_of(paper.kind)


def title_of(kind: str) -> str:
    """The title of a kind of paper."""
    try:
        return title_in(kind, current())
    except KeyError:
        return QCoreApplication.translate("Words", "Paper")


def file_name(path: Path) -> str:
    """A file as people tell it from others: a practice election by its folder."""
    return path.parent.name if path.stem == "election" and path.parent.name else path.name


def number(one: int | str) -> str:
    """The number of a paper, a meeting or a decision; no line ends within it."""
    return QCoreApplication.translate("Words", "No {number}").format(number=one).replace(" ", "\u00a0", 1)


def vote(round_: int) -> str:
    """First vote, second vote."""
    if round_ == 2:
        return QCoreApplication.translate("Words", "Second vote")
    return QCoreApplication.translate("Words", "First vote")


def candidate_tone(candidate: Candidate) -> str:
    """The tone of a candidate's state."""
    return CANDIDATE_TONES.get(candidate.state, "quiet")
