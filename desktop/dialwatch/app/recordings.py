"""What the player's panel asks: of the engine, and of the process that plays."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QTimer

from dialwatch.app.hearing import HearingDesk
from dialwatch.calls.errors import BadInput, DialwatchError, NotFound
from dialwatch.calls.recording import (
    FetchJob,
    JobState,
    Marker,
    Recording,
    RecordingMark,
    RecordingState,
)
from dialwatch.ledger.events import LinkState
from dialwatch.ui.format import counted, number

if TYPE_CHECKING:
    from dialwatch.app.recording_export import RecordingExportDesk
    from dialwatch.app.window_desk import WindowDesk
    from dialwatch.ui.dialogs.recording_export import RecordingExportDialog
    from dialwatch.ui.dialogs.recordings import RecordingsDialog
    from dialwatch.ui.player.panel import PlayerPanel

__all__ = ["RecordingsDesk"]

translate = QCoreApplication.translate

_CALM = 150
"""Milliseconds after the last choice of a call until the panel asks about it."""
_PAGE = 1000
"""Marks that are read in one step: one or two milliseconds' work."""
_WAIT = 15
"""Real seconds that the engine waits for a change before it answers “nothing new”."""
_AGAIN = 1.0
"""Real seconds until an engine that does not answer is asked again."""
_AT_ONCE = 2000
"""Calls that can be fetched with one request."""


class RecordingsDesk:
    """Stands between the panel, the engine and the player; lives as long as the window."""

    def __init__(self, desk: "WindowDesk") -> None:
        self._desk = desk
        self.hearing = HearingDesk(desk)
        self._chosen = 0
        """The call that will be shown once the user stops stepping."""
        self._wanted = 0
        """The call that is to be played as soon as it is here."""
        self._waved = 0
        """The call whose waveform is shown."""
        self._export: RecordingExportDesk | None = None
        """That of the dialog that is open, or was open last."""
        self._reading: asyncio.Task[None] | None = None
        self._jobs: asyncio.Task[None] | None = None
        self._calm = QTimer(desk.window)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM)
        self._calm.timeout.connect(lambda: self._choose(self._chosen))
        self._connect()

    @property
    def panel(self) -> "PlayerPanel":
        """The window's; made now if it was not there yet."""
        return self._desk.window.player

    def _connect(self) -> None:
        window = self._desk.window
        window.call_opened.connect(self._stood_on)
        window.recordings.play_requested.connect(self.play)
        window.recordings.fetch_requested.connect(
            lambda calls, front: self._start("fetch", self.fetch(calls, front=front))
        )
        window.recordings.task_requested.connect(
            lambda account, campaign: self._start("task", self._fetch_task(account, campaign))
        )
        window.recordings_opened.connect(self._serve_settings)
        window.recording_export_opened.connect(self._serve_export)
        window.late.player.then(self._serve_panel)

    def _serve_panel(self, panel: "PlayerPanel") -> None:
        panel.fetch_wanted.connect(self._fetch_one)
        panel.cancel_wanted.connect(lambda call: self._start("cancel", self._cancel(call)))
        panel.play_toggled.connect(lambda call: self._start("play", self.hearing.toggle(call)))
        panel.seek_wanted.connect(self.hearing.seek)
        panel.hearing_changed.connect(self.hearing.hear)
        panel.devices_wanted.connect(lambda: self._start("devices", self.hearing.ask_devices()))
        panel.pinned.connect(lambda call, on: self._tell(call, "pin", {"on": on}))
        panel.markers_changed.connect(self._keep_markers)
        panel.judged.connect(self._judge)
        panel.host_allowed.connect(lambda call, host: self._start("allow", self._allow(call, host)))
        if self._chosen:
            self._calm.start()

    # --- what the engine tells ----------------------------------------------------------------

    async def follow(self) -> None:
        """Bring every change of a recording into the ledger, until cancelled."""
        known, rev = None, 0
        while True:
            try:
                link = self._desk.link
                if link.state is not LinkState.LIVE:
                    await asyncio.sleep(_AGAIN)
                    continue
                here = (link.journal_id, link.hello.get("start_id"))
                if here != known:
                    known, rev = here, 0
                path = f"recordings/changes?since={rev}&limit={_PAGE}&wait={_WAIT}"
                told = await link.get(path)
                rev = max(rev, int(told["rev"]))
                self._marks([RecordingMark.of(one) for one in told["rows"]])
            except (DialwatchError, ValueError, KeyError, TypeError):
                await asyncio.sleep(_AGAIN)

    def _marks(self, rows: list[RecordingMark]) -> None:
        if not rows or self._desk.still:
            return
        self._desk.recordings_changed(rows)
        self.shown_changed(rows)

    def shown_changed(self, rows: list[RecordingMark]) -> None:
        """Read again what is shown, if it is among these."""
        panel = self._desk.window.late.player.made
        if panel is not None and any(row.call == panel.call for row in rows):
            self._read(panel.call or 0)

    # --- choosing and reading -----------------------------------------------------------------

    def _stood_on(self, call: int) -> None:
        self._chosen = call
        if self._desk.window.late.player.made is not None:
            self._calm.start()

    def _choose(self, call: int) -> None:
        """Show this call; one that plays is paused: nothing is heard that is not in sight."""
        self._calm.stop()
        if call == self.panel.call:
            return
        self.hearing.pause()
        if self._wanted != call:
            self._wanted = 0
        self._waved = 0
        self.panel.choose(call)
        self._read(call)

    def _read(self, call: int) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._desk.tasks.start(self._read_one(call), name="recording read")

    async def _read_one(self, call: int) -> None:
        try:
            told = Recording.of(await self._desk.link.get(f"recordings/{call}"))
            await self._show(told)
        except DialwatchError as error:
            self.panel.show_failure(call, str(error))

    async def _show(self, recording: Recording) -> None:
        self.panel.show_recording(recording)
        if recording.call != self.panel.call:
            return
        if recording.state is RecordingState.WAITING:
            self._follow_jobs()
        if self.panel.playable and self._waved != recording.call:
            self._waved = recording.call
            # On its own: what is read anew meanwhile must not take the waveform away.
            self._start("waveform", self._show_wave(recording.call))
        self._play_wanted(recording)

    async def _show_wave(self, call: int) -> None:
        try:
            raw = await self._desk.link.fetch(f"recordings/{call}/peaks")
        except (NotFound, BadInput):
            self.panel.show_wave(call, None)
            return
        except DialwatchError:
            self._waved = 0  # the next look at it tries again
            raise
        wave = await asyncio.to_thread(_wave, raw)
        self.panel.show_wave(call, wave)

    def _play_wanted(self, recording: Recording) -> None:
        """What the user asked to be played is here now, or has to be fetched first. That goes on
        whatever is read anew meanwhile: hearing a recording changes it."""
        if self._wanted != recording.call or self.panel.call != recording.call:
            return
        if self.panel.playable:
            self._wanted = 0
            self._start("play", self.hearing.play(recording.call))
        elif recording.state is RecordingState.THERE:
            self._start("fetch", self.fetch([recording.call], front=True))
        elif recording.state is not RecordingState.WAITING:
            self._wanted = 0

    # --- fetching -----------------------------------------------------------------------------

    def _fetch_one(self, call: int, play: bool) -> None:
        self._wanted = call if play else 0
        self._start("fetch", self.fetch([call], front=True))

    async def fetch(self, calls: Sequence[int], *, front: bool) -> None:
        """Have these fetched; says in a notice what cannot be, and why."""
        queued, refused = 0, list[tuple[int, str]]()
        for first in range(0, len(calls), _AT_ONCE):
            part = list(calls[first : first + _AT_ONCE])
            told = await self._desk.link.post("recordings/fetch", {"calls": part, "front": front})
            queued += int(told["queued"])
            refused += list(told["refused"])
        why = {int(call): str(sentence) for call, sentence in refused}
        shown = self.panel.call
        if shown is not None and shown in why:
            self._wanted = 0
            self.panel.show_failure(shown, why[shown])
        elif shown is not None and shown in calls:
            self._read(shown)
        if len(calls) > 1 or (why and shown not in why):
            self._say_fetched(queued, list(why.values()))

    def _say_fetched(self, queued: int, refused: Sequence[str]) -> None:
        parts = []
        if queued:
            one = translate("Recordings", "1 recording is being fetched.")
            many = translate("Recordings", "{n} recordings are being fetched.")
            parts.append(counted(queued, one, many))
        if refused:
            said = translate("Recordings", "{n} cannot be fetched: {why}")
            parts.append(said.format(n=number(len(refused)), why=refused[0]))
        if not parts:
            parts.append(translate("Recordings", "All of them are kept here, or coming already."))
        level = "warn" if refused else "info"
        self._desk.window.show_notice(" ".join(parts), level, "recordings-fetch")

    async def _fetch_task(self, account: str, campaign: str) -> None:
        asked = {"account": account, "campaign": campaign}
        told = await self._desk.link.post("recordings/task", asked)
        said = translate(
            "Recordings",
            "All recordings of the task are being fetched: Recordings → Manage shows how far.",
        )
        self._desk.window.show_notice(said, "info", "recordings-task")
        job = await self._ended(str(told["id"]))
        from dialwatch.ui.models.job_rows import came_of

        level = "info" if job.state is JobState.DONE else "warn"
        became = came_of(job) or translate("Recordings", "nothing more comes.")
        said = f"{job.title}: {became}"
        self._desk.window.show_notice(said, level, "recordings-task")

    async def _ended(self, job: str) -> FetchJob:
        """How this job ended, once it has."""
        rev = -1
        while True:
            told = await self._desk.link.get(f"recordings/jobs?since={rev}&wait=10")
            rev = int(told["rev"])
            for one in map(FetchJob.of, told["jobs"]):
                if one.id == job and one.state not in (JobState.QUEUED, JobState.RUNNING):
                    return one

    async def _cancel(self, call: int) -> None:
        self._wanted = 0
        await self._desk.link.post("recordings/cancel", {"jobs": [f"call/{call}"]})
        self._read(call)

    def _follow_jobs(self) -> None:
        """Show how far the fetching is, for as long as the panel waits for one."""
        if self._jobs is None or self._jobs.done():
            self._jobs = self._start("jobs", self._watch_jobs())

    async def _watch_jobs(self) -> None:
        rev = 0
        while self._waiting():
            told = await self._desk.link.get(f"recordings/jobs?since={rev}&wait=10")
            rev = int(told["rev"])
            for one in told["jobs"]:
                if one.get("call") == self.panel.call:
                    self.panel.show_job(FetchJob.of(one))

    def _waiting(self) -> bool:
        known = self.panel.recording
        return known is not None and known.state is RecordingState.WAITING

    # --- hearing ------------------------------------------------------------------------------

    def play(self, call: int) -> None:
        """The user wants to hear this call: at once, or as soon as it was fetched."""
        if call == self.panel.call and self.panel.recording is not None:
            self.panel.toggle()
            return
        self._wanted = call
        if call == self.panel.call:
            self._read(call)
        else:
            self._choose(call)

    # --- keeping ------------------------------------------------------------------------------

    def _keep_markers(self, call: int, markers: Sequence[Marker]) -> None:
        self._tell(call, "markers", {"markers": [one.told() for one in markers]})

    def _judge(self, call: int, right: bool | None, better: str) -> None:
        if right is None:
            self._tell(call, "judgement", {"right": None})
            return
        sampled = self._desk.window.listening.is_sampled(call)
        self._tell(call, "judgement", {"right": right, "label": better, "sampled": sampled})

    def _tell(self, call: int, what: str, body: Mapping[str, Any]) -> None:
        self._start(what, self._told(call, what, body))

    async def _told(self, call: int, what: str, body: Mapping[str, Any]) -> None:
        try:
            told = await self._desk.link.post(f"recordings/{call}/{what}", body)
        except DialwatchError:
            self._read(call)  # what is shown must be what is kept
            raise
        await self._show(Recording.of(told))

    async def _allow(self, call: int, host: str) -> None:
        """Allow the host of a link for the call's account, then try again."""
        detail = await self._desk.link.call(call)
        account = str(detail["account"])
        told = await self._desk.link.get("recordings/settings")
        own = dict(told["accounts"].get(account) or {})
        own["hosts"] = sorted({*own.get("hosts", ()), host})
        await self._desk.link.post(f"accounts/{quote(account, safe='')}/recordings", own)
        await self.fetch([call], front=True)

    # --- dialogs ------------------------------------------------------------------------------

    def _serve_settings(self, dialog: "RecordingsDialog") -> None:
        from dialwatch.app.recording_settings import RecordingSettingsDesk

        RecordingSettingsDesk(self._desk, dialog)

    def _serve_export(self, dialog: "RecordingExportDialog") -> None:
        from dialwatch.app.recording_export import RecordingExportDesk

        self._export = RecordingExportDesk(self._desk, dialog)

    # --- life ---------------------------------------------------------------------------------

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._desk.tasks.start(self._guarded(name, work), name=f"recording {name}")
        task.add_done_callback(lambda _: work.close())  # one that ended before its first step
        return task

    async def _guarded(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except DialwatchError as error:
            self._desk.window.show_notice(str(error), "warn", f"recording-{name}")

    async def aclose(self) -> None:
        """End the process that plays."""
        self._calm.stop()
        await self.hearing.close()


def _wave(raw: bytes) -> Any:
    """In a thread: three hours take some ten milliseconds."""
    from dialwatch.calls.peaks import unpack_peaks
    from dialwatch.ui.player.wave import Wave

    return Wave(unpack_peaks(raw))
