// What the server writes of dates, times, weeks and plurals is what Chromium's own CLDR (Intl) says, language by language.
//
// Three things are ours on purpose. English puts no comma after the weekday where the day comes first, and closes up the
// dash of a range ("9:00–9:30 am"): CLDR changes its mind about both between versions (42, 44, 46), guides of style do
// not. Hours under ten have no zero in English on either clock. A date and a time are joined by a comma in every
// language ("…, 9:00"), where CLDR sometimes has a word ("at", "um", "في") that reads badly in lists.
import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { launch, serve } from "../kalends.mjs"
import { signedIn } from "../walk.mjs"

const TAGS = ["en-GB", "en-US", "de-DE", "de-AT", "ko-KR", "ar-AE", "ar-EG", "ar-SY", "ar-LB", "ar-IQ", "ar-JO", "ar-DZ", "ar-TN", "ar-MA", "ar-MR", "ar-SA"]
const REGIONS = "AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MP MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS YE ZA ZM ZW".split(" ")

let server, browser, page, booking
before(async () => {
  [server, browser] = [await serve(), await launch()]
  page = await browser.newPage()
  booking = await book()
  await openHours()
})
after(async () => { await browser?.close(); await server?.stop() })

async function book() {
  const form = { start: "2027-03-03T15:00:00Z", timezone: "America/New_York", name: "Jo", email: "jo@example.com" }
  const answer = await page.request.post(`${server.base}/book/acme/ana/intro/bookings`, { form, maxRedirects: 0 })
  return answer.headers().location
}

// One, two, three, ten, eleven, a hundred and 103 times on the days of a week, so that every plural is said.
async function openHours() {
  const context = await browser.newContext()
  await signedIn(context, server)
  const ask = async (method, path, data) => {
    const answer = await context.request.fetch(`${server.base}/api/admin/scheduling${path}`, { method, data, headers: { origin: server.base } })
    assert.equal(answer.status(), 200, await answer.text())
    return answer.json()
  }
  const { data } = await ask("GET", "/event-types")
  await ask("PUT", `/event-types/${data.find(one => one.slug === "intro").id}`, { durationMinutes: 5, slotIntervalMinutes: 5 })
  const end = count => `${String(8 + Math.floor(count / 12)).padStart(2, "0")}:${String((count % 12) * 5).padStart(2, "0")}`
  const counts = { monday: 1, tuesday: 2, wednesday: 3, thursday: 10, friday: 11, saturday: 100, sunday: 103 }
  const weeklySchedule = Object.fromEntries(Object.entries(counts).map(([day, count]) => [day, [{ start: "08:00", end: end(count) }]]))
  await ask("PUT", "/availability", { timezone: "America/New_York", weeklySchedule, overrides: [] })
  await context.close()
}

async function read(path, tag) {
  const answer = await page.request.get(server.base + path, { headers: { "accept-language": tag } })
  assert.equal(answer.status(), 200, path)
  return answer.text()
}

// In the browser: the page's words beside Intl's. Returns what differs.
function compared({ html, tag, clock }) {
  const zone = "America/New_York"
  const dom = new DOMParser().parseFromString(html, "text/html")
  const data = JSON.parse(dom.querySelector("slot-picker script[type='application/json']").textContent)
  const english = tag.startsWith("en")
  const wrong = []
  const plain = text => {
    const bare = text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/[\s\u2009\u202f\u00a0]+/g, " ").trim()
    return english && !tag.endsWith("US") ? bare.replace(/^(\p{L}+),/u, "$1") : bare
  }
  const same = (what, ours, ...theirs) => {
    if (!theirs.map(plain).includes(plain(ours ?? ""))) wrong.push(`${tag} ${clock}: ${what}: ${ours} for ${theirs.join(" / ")}`)
  }
  const format = (at, options) => new Intl.DateTimeFormat(tag, { timeZone: zone, ...options }).format(at)
  const noon = date => new Date(`${date}T17:00:00Z`)
  const cycle = clock === "12" ? { hour12: true } : { hourCycle: "h23" }
  const times = at => {
    const both = ["numeric", "2-digit"].map(hour => format(at, { hour, minute: "2-digit", ...cycle }))
    return english ? [...both, ...both.map(time => time.replace(/^0/, ""))] : both
  }
  const day = { weekday: "long", day: "numeric", month: "long" }
  const short = { weekday: "short", day: "numeric", month: "short" }

  same("month", dom.querySelector(".month caption").textContent, format(noon(`${data.month}-15`), { month: "long", year: "numeric" }))
  const first = new Intl.Locale(tag).getWeekInfo().firstDay
  const heads = [...dom.querySelectorAll(".month th")]
  heads.forEach((head, place) => {
    const date = new Date(Date.UTC(2027, 2, first + place, 17))
    same("weekday", head.abbr, format(date, { weekday: "long" }))
    // CLDR calls two letters the short form, which Intl does not have; where it gives one letter we say two, or that one.
    const narrow = format(date, { weekday: "narrow" }), abbreviated = format(date, { weekday: "short" })
    const own = head.textContent
    if (own !== narrow && !(abbreviated.startsWith(own) && own.length === 2)) same("narrow weekday", own, narrow, abbreviated)
  })
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2027, month, 9, 17))
    same("month", data.words.month[month], format(date, { month: "long" }))
    const parts = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short" }).formatToParts(date)
    const part = parts.find(({ type }) => type === "month").value
    same("short month", data.words.monthShort[month], part, tag.startsWith("ko") ? `${part}월` : part)
  }

  const plurals = new Intl.PluralRules(tag)
  const number = n => new Intl.NumberFormat(tag, { useGrouping: false }).format(n)
  const counted = new Map()
  let minute = 0
  const dateOf = new Intl.DateTimeFormat("en-CA", { timeZone: zone })
  for (const gap of data.gaps) {
    minute += gap
    const date = dateOf.format(minute * 60000)
    counted.set(date, (counted.get(date) ?? 0) + 1)
  }
  for (const button of dom.querySelectorAll(".day[name]")) {
    const n = counted.get(button.value)
    const times = data.words.times[plurals.select(n)].replace("{n}", number(n))
    const label = button.ariaLabel ?? button.getAttribute("aria-label")
    if (!plain(label).includes(plain(format(noon(button.value), { ...day, year: "numeric" })))) wrong.push(`${tag}: ${label} for ${format(noon(button.value), { ...day, year: "numeric" })}`)
    if (!label.includes(times)) wrong.push(`${tag}: ${label} for ${n}: ${times}`)
    same("number", button.textContent, number(Number(button.value.slice(8))))
  }
  const heading = dom.querySelector("#times").textContent
  if (!plain(heading).startsWith(plain(format(noon(data.date), day)))) wrong.push(`${tag}: ${heading} for ${format(noon(data.date), day)}`)
  for (const label of dom.querySelectorAll(".time > time")) same("time", label.textContent, ...times(new Date(label.getAttribute("datetime"))))
  for (const button of dom.querySelectorAll(".soonest button")) {
    const at = new Date(button.value)
    const theirs = format(at, short)
    const words = plain(button.textContent)
    if (!words.startsWith(plain(theirs)) || !times(at).some(time => words.endsWith(plain(time)))) wrong.push(`${tag}: ${words} for ${theirs}, ${times(at)[0]}`)
  }
  return { wrong, seen: [...new Set([...counted.values()].map(n => plurals.select(n)))] }
}

for (const tag of TAGS) {
  test(`dates, times, weeks and plurals in ${tag}`, async () => {
    const wrong = [], seen = new Set()
    for (const clock of ["12", "24"]) {
      const html = await read(`/book/acme/ana/intro?timezone=America/New_York&clock=${clock}&month=2027-03&date=2027-03-27`, tag)
      const found = await page.evaluate(compared, { html, tag, clock })
      wrong.push(...found.wrong)
      for (const one of found.seen) seen.add(one)
    }
    assert.deepEqual(wrong, [])
    assert.ok(seen.size >= (tag.startsWith("ar") ? 5 : tag.startsWith("ko") ? 1 : 2), [...seen].join())
  })
}

test("a booked time is a range as Intl writes it", async () => {
  for (const tag of TAGS) {
    const html = await read(`${booking}?language=${tag}`, tag)
    const [ours, theirs, join] = await page.evaluate(([html, tag]) => {
      const plain = text => text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/[\s\u2009\u202f\u00a0]+/g, " ").replace(/ ?([–~]) ?/, "$1").replace(/^(\p{L}+),/u, "$1").replace(/ Uhr$/, "").trim()
      const dom = new DOMParser().parseFromString(html, "text/html")
      const [start, end] = [new Date("2027-03-03T15:00:00Z"), new Date("2027-03-03T15:30:00Z")]
      const at = { timeZone: "America/New_York" }
      const date = new Intl.DateTimeFormat(tag, { ...at, weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(start)
      const range = clock => new Intl.DateTimeFormat(tag, { ...at, hour: "numeric", minute: "2-digit", ...clock }).formatRange(start, end)
      return [plain(dom.querySelector(".when__time time").textContent), [{ hour12: true }, { hourCycle: "h23" }].map(clock => plain(range(clock))), plain(date)]
    }, [html, tag])
    assert.ok(ours.startsWith(join), `${tag}: ${ours} for ${join}`)
    assert.ok(theirs.some(range => ours.endsWith(range)), `${tag}: ${ours} for ${theirs.join(" / ")}`)
  }
})

test("every region has its clock and its first day of the week", async () => {
  const wrong = []
  const look = async region => {
    const tag = `en-${region}`
    const html = await read("/book/acme/ana/office-hours?timezone=America/New_York", tag)
    wrong.push(...await page.evaluate(([html, tag]) => {
      const dom = new DOMParser().parseFromString(html, "text/html")
      const clock = dom.querySelector("[data-kind=clocks] [aria-current]").dataset.value
      const cycle = new Intl.Locale(`und-${tag.slice(3)}`).getHourCycles()[0]
      const first = new Intl.Locale(tag).getWeekInfo().firstDay
      const day = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2027, 2, first)))
      const own = dom.querySelector(".month th").abbr
      return [
        (clock === "12") === ["h11", "h12"].includes(cycle) ? "" : `${tag}: ${clock} for ${cycle}`,
        own === day ? "" : `${tag}: ${own} for ${day}`,
      ].filter(Boolean)
    }, [html, tag]))
  }
  const left = [...REGIONS]
  await Promise.all(Array.from({ length: 6 }, async () => { while (left.length) await look(left.pop()) }))
  assert.deepEqual(wrong, [])
})
