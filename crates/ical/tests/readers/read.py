"""Reads calendars with the library icalendar and prints what it found, one line of JSON each."""

import json
import sys
from pathlib import Path

from icalendar import Calendar


def address(value):
    return [str(value), value.params.get("CN", "")]


def faults(component):
    yield from component.errors
    for part in component.subcomponents:
        yield from faults(part)


def meeting(path):
    calendar = Calendar.from_ical(path.read_bytes())
    found = list(faults(calendar))
    if found:
        sys.exit(f"{path}: {found}")
    (event,) = calendar.events
    attendees = event.get("ATTENDEE", [])
    return {
        "file": path.name,
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "start": event.start.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "end": event.end.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "status": str(event["STATUS"]),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "location": str(event["LOCATION"]),
        "organizer": address(event["ORGANIZER"]),
        "attendees": [address(one) for one in (attendees if isinstance(attendees, list) else [attendees])],
    }


for name in sys.argv[1:]:
    print(json.dumps(meeting(Path(name)), ensure_ascii=False, separators=(",", ":")))
