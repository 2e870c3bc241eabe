// Reads calendars with the library ical.js and prints what it found, one line of JSON each.

import { readFileSync } from "node:fs"
import { basename } from "node:path"
import ICAL from "ical.js"

const address = property => [property.getFirstValue(), property.getParameter("cn") ?? ""]
const instant = time => time.toJSDate().toISOString().replace(".000", "")

function meeting(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")))
  const component = calendar.getFirstSubcomponent("vevent")
  const event = new ICAL.Event(component)
  return {
    file: basename(path),
    method: calendar.getFirstPropertyValue("method"),
    uid: event.uid,
    sequence: event.sequence,
    start: instant(event.startDate),
    end: instant(event.endDate),
    status: component.getFirstPropertyValue("status"),
    summary: event.summary,
    description: event.description,
    location: event.location,
    organizer: address(component.getFirstProperty("organizer")),
    attendees: component.getAllProperties("attendee").map(address),
  }
}

for (const path of process.argv.slice(2)) console.log(JSON.stringify(meeting(path)))
