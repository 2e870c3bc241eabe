// Choose a time without waiting: day, clock and zone change at once, months arrive in place.
// Without this file the same forms and links ask the server, which answers with the same page.

const two = number => String(number).padStart(2, "0")
const fill = (pattern, words) => pattern.replace(/\{(\w+)\}/g, (_, name) => apart(String(words[name])))

// In a page from right to left, words in Latin letters are kept from mixing with their neighbours.
const apart = word => document.documentElement.dir === "rtl" && !word.startsWith("\u2068") && /[a-z]/i.test(word) ? `\u2068${word}\u2069` : word

// Where a minute since 1970 falls on the clocks of a zone. The offset is asked once a day, and
// once a quarter of an hour on the days that change it.
class Wall {
  constructor(zone) {
    const fields = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" }
    this.format = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", calendar: "gregory", ...fields })
    this.known = new Map()
  }

  asked(minute) {
    if (!this.known.has(minute)) {
      const at = {}
      for (const { type, value } of this.format.formatToParts(minute * 60000)) at[type] = +value
      this.known.set(minute, Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute) / 60000 - minute)
    }
    return this.known.get(minute)
  }

  offset(minute) {
    const day = Math.floor(minute / 1440) * 1440
    const start = this.asked(day)
    return start === this.asked(day + 1440) ? start : this.asked(Math.floor(minute / 15) * 15)
  }

  at(minute) {
    return new Date((minute + this.offset(minute)) * 60000)
  }

  date(minute) {
    return this.at(minute).toISOString().slice(0, 10)
  }

  // In the hour that a clock change repeats: "first" or "second". Most hours happen once.
  pass(minute) {
    const [before, after] = [this.offset(minute - 180), this.offset(minute + 180)]
    if (before <= after) return
    const [here, shift] = [this.offset(minute), before - after]
    if (here === before && this.offset(minute + shift) === after) return "first"
    if (here === after && this.offset(minute - shift) === before) return "second"
  }
}

// Instants and dates in the words of the page, as the server writes them.
class Words {
  constructor(words, zone, clock, language) {
    Object.assign(this, { words, zone, clock, wall: new Wall(zone) })
    this.plurals = new Intl.PluralRules(language)
  }

  count(forms, number) {
    return fill(forms[this.plurals.select(number)] ?? forms.other, { n: this.digits(number) })
  }

  // A number in the digits of the page's language.
  digits(number) {
    return String(number).replace(/\d/g, digit => this.words.digits[digit])
  }

  time(minute) {
    const at = this.wall.at(minute)
    const [hour, pass] = [at.getUTCHours(), this.wall.pass(minute)]
    const shown = this.clock === "24" ? hour : hour % 12 || 12
    const bare = fill(this.clock === "24" ? this.words.time24 : this.words.time12, {
      hour: this.digits(shown),
      hh: this.digits(two(shown)),
      minute: this.digits(two(at.getUTCMinutes())),
    })
    const time = this.clock === "24" ? bare : fill(hour < 12 ? this.words.am : this.words.pm, { n: bare })
    return pass ? fill(this.words[pass], { time, offset: this.offset(minute) }) : time
  }

  offset(minute) {
    const offset = this.wall.offset(minute)
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
    return offset ? `GMT${offset < 0 ? "−" : "+"}${hours}${minutes ? ":" + two(minutes) : ""}` : "GMT"
  }

  day(date, pattern = "day", short = "") {
    const at = new Date(date)
    return fill(this.words[pattern], {
      weekday: this.words["weekday" + short][(at.getUTCDay() + 6) % 7],
      day: this.digits(at.getUTCDate()),
      month: this.words["month" + short][at.getUTCMonth()],
      year: this.digits(at.getUTCFullYear()),
    })
  }

  brief(minute) {
    return fill(this.words.moment, { day: this.day(this.wall.date(minute), "dayShort", "Short"), time: this.time(minute) })
  }

  zoneAt(minute) {
    const [region, ...rest] = this.zone.split("/")
    if (region === "Etc" || !rest.length) return this.zone.split("/").pop()
    const names = rest.map(name => (this.words.renamed[name] ?? name).replaceAll("_", " ")).reverse()
    return fill(this.words.zoneAt, { zone: fill(this.words.zoneCity, { n: names.join(", ") }), offset: this.offset(minute) })
  }
}

class SlotPicker extends HTMLElement {
  connectedCallback() {
    this.pages = new Map()
    this.addEventListener("submit", event => this.submitted(event))
    this.addEventListener("click", event => this.clicked(event))
    this.addEventListener("keydown", event => this.keyed(event))
    for (const type of ["pointerover", "focusin"]) this.addEventListener(type, event => this.foreseen(event))
    addEventListener("popstate", () => this.go(location.href, { keep: true }))
    this.read()
    this.findZone()
  }

  // Takes up what the server wrote into this element.
  read() {
    const data = JSON.parse(this.querySelector("script[type='application/json']").textContent)
    let minute = 0
    this.data = data
    this.starts = data.gaps.map(gap => (minute += gap))
    this.words = new Words(data.words, data.zone, data.clock, document.documentElement.lang)
    this.rove()
  }

  get month() {
    return this.querySelector(".month")
  }

  // The first visit names no zone: the browser's own is used, and from then on asked for.
  findZone() {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    const show = () => document.documentElement.removeAttribute("data-zoning")
    if (!this.data.ask || !here || here === this.data.zone) return show()
    const shown = this.starts.find(minute => this.words.wall.date(minute) === this.data.date)
    this.keep("timezone", here)
    if (!this.month) return this.go(this.here({ timezone: here }), { keep: true }).finally(show)
    this.words = new Words(this.data.words, here, this.words.clock, document.documentElement.lang)
    if (shown) this.data.date = this.words.wall.date(shown)
    if (shown && this.data.date.slice(0, 7) !== this.data.month) {
      return this.go(this.here({ timezone: here, date: this.data.date }), { keep: true }).finally(show)
    }
    this.show()
    show()
    this.say(fill(this.data.words.zoneNow, { zone: this.words.zoneAt(shown ?? this.data.today) }))
  }

  // Writes days and times anew from the numbers.
  show() {
    const byDate = Map.groupBy(this.starts, minute => this.words.wall.date(minute))
    if (this.month) {
      for (const day of this.month.querySelectorAll(".day")) this.showDay(day, byDate.get(day.value)?.length ?? 0)
      this.showTimes(byDate.get(this.data.date) ?? [])
      this.rove()
    }
    for (const button of this.querySelectorAll(".soonest button")) {
      button.textContent = this.words.brief(Date.parse(button.value) / 60000)
    }
    const first = byDate.get(this.data.date)?.[0] ?? this.starts[0] ?? this.data.today
    this.lead(first)
    this.querySelector(".zone strong").textContent = this.words.zoneAt(first)
  }

  showDay(day, count) {
    const { words } = this.data
    const today = day.value === this.words.wall.date(this.data.today)
    const times = count ? this.words.count(words.times, count) : words.noTimes
    const name = { day: this.words.day(day.value, "dayFull"), times }
    day.ariaLabel = fill(today ? words.dayNameToday : words.dayName, name)
    day.ariaPressed = count || day.value === this.data.date ? String(day.value === this.data.date) : null
    day.ariaCurrent = today ? "date" : null
    day.ariaDisabled = count ? null : "true"
    day.type = count ? "submit" : "button"
    if (count) day.name = "date"
    else day.removeAttribute("name")
  }

  showTimes(minutes) {
    const { words, current, date } = this.data
    const heading = this.querySelector("#times")
    const list = this.querySelector(".times__list")
    const count = minutes.length && this.words.count(words.times, minutes.length)
    if (!date) return
    this.querySelector("#after-times").hidden = false
    const day = this.words.day(date)
    heading.textContent = count ? fill(words.dayName, { day, times: count }) : day
    this.querySelector(".times__none")?.remove()
    if (!count) heading.insertAdjacentElement("afterend", element("p", "times__none", fill(words.noTimesDay, { day })))
    for (const told of this.querySelectorAll(".times__away")) told.remove()
    for (const told of this.away(date)) list.before(element("p", "times__away", told))
    const all = [...minutes]
    if (current && this.words.wall.date(current) === date && !all.includes(current)) all.push(current)
    const parts = Map.groupBy(all.sort((a, b) => a - b), minute => {
      const hour = this.words.wall.at(minute).getUTCHours()
      return hour < 12 ? 0 : hour < 18 ? 1 : 2
    })
    list.replaceChildren(...[...parts].flatMap(([part, minutes]) => {
      const times = element("ul")
      for (const minute of minutes) times.append(element("li", "", this.time(minute)))
      return [element("h3", "", words.parts[part]), times]
    }))
  }

  // Why there are no times in a part of the day, where guests may know.
  away(date) {
    const { away, host, words } = this.data
    const on = away.filter(([start, end]) => this.words.wall.date(start) <= date && date <= this.words.wall.date(end - 1))
    return on.map(([start, end, reason]) => fill(words.away, { host, from: this.words.time(start), until: this.words.time(end), reason }))
  }

  time(minute) {
    const { words, minutes, current, seats } = this.data
    const [from, until] = [this.words.time(minute), this.words.time(minute + minutes)]
    const left = seats?.[this.starts.indexOf(minute)]
    const also = minute === current ? words.current : left != null && this.words.count(words.seats, left)
    const button = element("button", "time")
    const label = element("time", "", from)
    const value = instant(minute)
    const spoken = fill(words.spoken, { from, until })
    label.dateTime = value
    Object.assign(button, { name: "start", value, disabled: minute === current || !this.data.open })
    button.setAttribute("form", "take")
    button.append(label, element("span", "time__until", fill(words.until, { n: until })))
    if (also) button.append(element("small", "", also))
    // Its name is a sentence of its own; what is seen stands apart from it.
    for (const seen of button.children) seen.ariaHidden = "true"
    button.append(element("span", "visually-hidden", also ? fill(words.and, { time: spoken, also }) : spoken))
    return button
  }

  choose(date) {
    this.data.date = date
    this.show()
    history.replaceState(null, "", this.here({ date, month: null, timezone: this.words.zone }))
    const heading = this.querySelector("#times")
    heading.focus()
    heading.scrollIntoView({ block: "nearest" })
    this.say(heading.textContent)
  }

  // This page's address with some of its fields changed.
  here(fields) {
    const url = new URL(location.href)
    url.hash = ""
    for (const [name, value] of Object.entries(fields)) {
      if (value == null) url.searchParams.delete(name)
      else url.searchParams.set(name, value)
    }
    return url.href
  }

  // Puts a field into every form and link that leads on from here.
  keep(name, value) {
    for (const form of this.querySelectorAll("form")) {
      const field = form.querySelector(`input[name="${name}"]`) ?? form.appendChild(element("input"))
      Object.assign(field, { type: "hidden", name, value })
    }
    for (const link of this.querySelectorAll(".segments a, .zone a, .times__none a")) {
      const url = new URL(link.href)
      url.searchParams.set(name, value)
      if (!(name === "clock" && link.closest("[data-kind=clocks]"))) link.href = url
    }
  }

  // The page of zones comes back to the same moment.
  lead(minute) {
    const link = this.querySelector(".zone a")
    if (!link) return
    const url = new URL(link.href)
    url.searchParams.set("at", instant(minute))
    link.href = url
  }

  // Another state of this page, fetched and put in place of this one.
  async go(href, { keep = false, focus } = {}) {
    const { loading, slow } = this.data.words
    const waits = [setTimeout(() => this.wait(loading), 300), setTimeout(() => this.wait(slow), 4000)]
    try {
      const text = await this.fetched(href)
      const next = new DOMParser().parseFromString(text, "text/html").querySelector("slot-picker")
      if (!next) return location.assign(href)
      this.replaceChildren(...next.childNodes)
      this.dataset.zone = next.dataset.zone
      if (!keep) history.pushState(null, "", href)
      this.read()
      this.querySelector(focus)?.focus()
      this.say(this.summary())
    } catch {
      if (navigator.onLine) location.assign(href)
      else this.say(this.data.words.offline, "alert")
    } finally {
      waits.forEach(clearTimeout)
      this.ariaBusy = null
    }
  }

  wait(words) {
    this.ariaBusy = "true"
    this.say(words)
  }

  fetched(href) {
    const page = this.pages.get(href) ?? fetch(href, { headers: { accept: "text/html" } }).then(answer => answer.text())
    this.pages.set(href, page)
    setTimeout(() => this.pages.delete(href), 20000)
    page.catch(() => this.pages.delete(href))
    return page
  }

  summary() {
    if (!this.month) return this.querySelector("#times").textContent
    const days = this.month.querySelectorAll(".day[name]").length
    const name = this.month.querySelector("caption").textContent
    return fill(this.data.words.monthDays, { month: name, days: this.words.count(this.data.words.days, days) })
  }

  submitted(event) {
    const { submitter, target } = event
    if (submitter?.name === "date" && submitter.classList.contains("day")) {
      event.preventDefault()
      this.choose(submitter.value)
    } else if (["month", "date"].includes(submitter?.name)) {
      event.preventDefault()
      this.go(address(target, submitter), { focus: focusOf(submitter) })
    }
  }

  clicked(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target.closest("a")
    const kind = link?.closest(".segments")?.dataset.kind
    if (link?.matches("[href='#month']")) {
      event.preventDefault()
      this.month.querySelector(".day[tabindex='0']")?.focus()
    } else if (kind === "clocks" && this.month) {
      event.preventDefault()
      this.setClock(link)
    } else if (kind || link?.closest(".times__none:not(:has([href^='mailto:']))")) {
      event.preventDefault()
      this.go(link.href, { focus: kind ? `[data-kind=${kind}] [data-value="${link.dataset.value}"]` : "#times" })
    }
  }

  setClock(link) {
    for (const other of link.parentElement.children) other.ariaCurrent = other === link ? "true" : null
    this.words.clock = link.dataset.value
    this.keep("clock", this.words.clock)
    history.replaceState(null, "", this.here({ clock: this.words.clock }))
    this.show()
  }

  // The month a pointer or the keyboard is on is fetched before it is pressed.
  foreseen({ target }) {
    const button = target.closest?.(".month__bar button[name]")
    if (button) this.fetched(address(button.form, button)).catch(() => {})
  }

  // One day is in the Tab order, the arrow keys reach the others.
  rove(to) {
    const days = [...(this.month?.querySelectorAll(".day") ?? [])]
    const stop = to ?? days.find(day => day.ariaPressed === "true") ?? days.find(day => day.name) ?? days[0]
    for (const day of days) day.tabIndex = day === stop ? 0 : -1
    return stop
  }

  keyed(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const moved = event.target.matches(".day") ? this.dayKey(event) : event.target.matches(".time") && this.timeKey(event)
    if (moved) event.preventDefault()
  }

  dayKey({ key, shiftKey, target }) {
    const forward = document.documentElement.dir === "rtl" ? -1 : 1
    const place = [...target.closest("tr").cells].indexOf(target.parentElement)
    const days = { ArrowLeft: -forward, ArrowRight: forward, ArrowUp: -7, ArrowDown: 7, Home: -place, End: 6 - place }[key]
    const months = { PageUp: -1, PageDown: 1 }[key]
    const date = new Date(target.value)
    if (days !== undefined) date.setUTCDate(date.getUTCDate() + days)
    else if (months) {
      const day = date.getUTCDate()
      date.setUTCDate(1)
      date.setUTCMonth(date.getUTCMonth() + months * (shiftKey ? 12 : 1))
      date.setUTCDate(Math.min(day, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()))
    } else return false
    this.reach(date.toISOString().slice(0, 10), Math.sign(days ?? months))
    return true
  }

  reach(date, direction) {
    const day = this.month.querySelector(`.day[value="${date}"]`)
    if (day) return this.rove(day).focus()
    const step = this.month.querySelectorAll(".month__bar button")[direction < 0 ? 0 : 1]
    if (!step.name) return
    const url = new URL(address(step.form, step))
    url.searchParams.set("month", date.slice(0, 7))
    this.go(url.href).then(() => {
      const days = this.month.querySelectorAll(".day")
      const day = [...days].find(day => day.value === date) ?? days[direction < 0 ? 0 : days.length - 1]
      this.rove(day)?.focus()
    })
  }

  timeKey({ key, target }) {
    const times = [...this.querySelectorAll(".time:enabled")]
    const at = times.indexOf(target)
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: times.length - 1 }[key]
    times[to]?.focus()
    return to !== undefined
  }

  say(words, place = "status") {
    const region = document.getElementById(place)
    region.textContent = ""
    clearTimeout(this.saying)
    this.saying = setTimeout(() => (region.textContent = words), 150)
  }
}

const instant = minute => new Date(minute * 60000).toISOString().replace(".000", "")

function element(name, className = "", content = "") {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(content)
  return made
}

// Where a form would go when that button is pressed.
function address(form, submitter) {
  const url = new URL(submitter.getAttribute("formaction") ?? form.getAttribute("action"), location.href)
  url.hash = ""
  url.search = new URLSearchParams(new FormData(form, submitter))
  return url.href
}

function focusOf(submitter) {
  const bar = submitter.closest(".month__bar, .week__bar")
  const place = bar ? [...bar.querySelectorAll("button")].indexOf(submitter) : -1
  return place < 0 ? "#times" : `.${bar.className} button:nth-of-type(${place + 1})`
}

customElements.define("slot-picker", SlotPicker)
