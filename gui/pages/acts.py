"""Further acts: everything beside the plain course, by subject; what can't be done yet says why."""

from functools import partial

from PySide6.QtWidgets import QWidget

from gui import allowed
from gui.forms.registry import FORMS
from gui.further import Offer, group_name, offers, reason
from gui.page import Page
from gui.widgets.build import Card, button, column, holder, label
from gui.widgets.stands import Columns, sheet

LEFT = ("candidates", "persons", "meeting", "validity")
WIDTH = 420


class ActsPage(Page):
    """The acts that the overview does not lead to by itself."""

    def name(self) -> str:
        """The page's name."""
        return self.tr("Other acts")

    def content(self) -> QWidget:
        """Build the page."""
        view = self.view
        if view is None or view.situation.election is None:
            return self.nothing(
                self.tr("No election is called"), self.tr("Acts follow from the calling decision.")
            )
        work, side = column(gap=18), column(gap=18)
        for group, found in sorted(offers(view), key=self._closed_to_role):
            (work if group in LEFT else side).addWidget(self._card(group, found))
        intro = label(
            self.tr(
                "What the law foresees beside the plain course. The tasks of every day stand on the overview."
            ),
            "",
            "muted",
        )
        return sheet(intro, Columns(holder(work), holder(side), width=WIDTH))

    def _closed_to_role(self, offered: tuple[str, tuple[Offer, ...]]) -> bool:
        """Whether the role may do none of a group: what it may do stands on top."""
        return all(allowed.act(self.view, one.act) is not None for one in offered[1])

    def _card(self, group: str, found: tuple[Offer, ...]) -> QWidget:
        card = Card(group_name(group), gap=6)
        for offer in found:
            card.add(self._act(offer))
        return card

    def _act(self, offer: Offer) -> QWidget:
        title = FORMS[offer.act](offer.subject).title()
        if allowed.act(self.view, offer.act) is not None:
            return self._closed(self.tr("{act}: not for your role").format(act=title))
        if offer.reason:
            why = self.tr("{act}: not now, {reason}").format(act=title, reason=reason(offer.reason))
            return self._closed(why)
        made = button(title, link=True)
        made.clicked.connect(partial(self.asked.emit, "act", (offer.act, offer.subject)))
        self._lead = self._lead or made
        return made

    def _closed(self, why: str) -> QWidget:
        """An act that can't be taken up, with the reason."""
        said = label(why, "", "muted")
        said.setAccessibleName(why)
        return said
