// Weekly hours as values: seven lists of { start, end } in minutes after the midnight of their day, the end
// past 1440 where it is on the next day. Nothing here touches the page.

export const DAY = 1440
const two = number => String(number).padStart(2, "0")

// `HH:MM` as minutes; nothing for a field that is not filled in.
export function minutes(text) {
  return /^\d\d:\d\d/.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5)) : undefined
}

export function clock(minute) {
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
}

// A pair of fields as a range: an end at or before the start is on the next day.
export function range(from, until) {
  const [start, end] = [minutes(from), minutes(until)]
  if (start === undefined || end === undefined) return
  if (start === end && start !== 0) return
  return { start, end: end <= start ? end + DAY : end }
}

export function fields({ start, end }) {
  return [clock(start), clock(end)]
}

// Whether one pair of clock times can say it: less than a day, or a whole one.
function fits(start, end) {
  return end - start < DAY || (start === 0 && end === DAY)
}

// In order, those that overlap or touch made one, as the server does when it saves.
export function merged(ranges) {
  const all = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last && start <= last.end && fits(last.start, Math.max(end, last.end))) last.end = Math.max(end, last.end)
    else all.push({ start, end })
  }
  return all
}

export function without(ranges, from, until) {
  return ranges.flatMap(({ start, end }) => [{ start, end: Math.min(end, from) }, { start: Math.max(start, until), end }].filter(part => part.start < part.end))
}

// What the day before leaves open on this one, after midnight.
export function tail(week, day) {
  return week[(day + 6) % 7].filter(one => one.end > DAY).map(one => ({ start: 0, end: one.end - DAY, of: one }))
}

// The week with this time of a day open too. What the day before leaves open stays its own.
export function opened(week, day, start, end) {
  let fresh = [{ start, end }]
  for (const one of tail(week, day)) fresh = without(fresh, one.start, one.end)
  return week.map((ranges, place) => (place === day ? merged([...ranges, ...fresh]) : ranges))
}

// The week with this time of a day closed, also where it is the end of the day before.
export function closed(week, day, start, end) {
  const before = (day + 6) % 7
  const cut = week.map((ranges, place) => {
    if (place === day) return without(ranges, start, end)
    return place === before ? without(ranges, start + DAY, end + DAY) : ranges
  })
  return settled(cut)
}

// What is left of a night after its midnight belongs to the day it begins on.
function settled(week) {
  const late = week.map(ranges => ranges.filter(one => one.start >= DAY).map(({ start, end }) => ({ start: start - DAY, end: end - DAY })))
  return week.map((ranges, day) => {
    const own = late[day].length ? ranges.filter(one => one.start < DAY) : ranges
    const more = late[(day + 6) % 7]
    return more.length ? merged([...own, ...more]) : own
  })
}

// The range that covers a moment of a day, with the day it belongs to and how far into it that day is.
export function found(week, day, minute) {
  const own = week[day].find(one => one.start <= minute && minute < one.end)
  if (own) return { ...own, day, shift: 0 }
  const late = tail(week, day).find(one => minute < one.end)
  return late && { start: late.of.start, end: late.of.end, day: (day + 6) % 7, shift: DAY }
}

// The week with one range taken out and others in its place.
export function replaced(week, { day, start, end }, ...others) {
  const rest = week.map((ranges, place) => (place === day ? ranges.filter(one => one.start !== start || one.end !== end) : ranges))
  return others.reduce((all, other) => opened(all, other.day, other.start, other.end), rest)
}

// How much of the week is open; what overlaps counts once, also on the night from Sunday to Monday.
export function total(week) {
  const spans = week.flatMap((ranges, day) => ranges.flatMap(({ start, end }) => {
    const [from, until] = [day * DAY + start, day * DAY + end]
    return [[from, Math.min(until, 7 * DAY)], [0, until - 7 * DAY]].filter(([a, b]) => a < b)
  }))
  let [sum, open] = [0, 0]
  for (const [from, until] of spans.sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, until - Math.max(from, open))
    open = Math.max(open, until)
  }
  return sum
}
