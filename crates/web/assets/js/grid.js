// Draws the week over the list of ranges and edits it by keys, mouse and touch. It keeps nothing of its own: every
// change goes into the fields of the list, every change of the list is drawn. Without it, the list is there.
import { say } from "./admin.js"
import { DAY, closed, found, minutes, opened, range, replaced, tail } from "./week.js"
import { Popovers, make } from "./grid-popover.js"
import { follow } from "./grid-pointer.js"

const STEP = 15
const PAGE = 120
// How high a row is at each zoom, in pixels, as the stylesheet has it.
const HEIGHTS = { 15: 12, 30: 20, 60: 26 }
const fill = (pattern, words) => pattern.replace(/\{(\w+)\}/g, (_, name) => words[name])

class AvailGrid extends HTMLElement {
  static observedAttributes = ["hidden"]

  async connectedCallback() {
    Object.assign(this, JSON.parse(this.querySelector("script").textContent))
    this.hours = this.closest("week-hours")
    await Promise.all(["row-list", "week-hours"].map(name => customElements.whenDefined(name)))
    this.places = this.days.map(day => this.hours.days().indexOf(day.name))
    this.zoom = [15, 30, 60].find(zoom => String(zoom) === new URL(location).searchParams.get("zoom")) ?? STEP
    this.at = { column: 0, minute: 540 }
    this.frame()
    this.build()
    this.popovers = new Popovers(this)
    follow(this)
    for (const kind of ["input", "change"]) this.hours.addEventListener(kind, () => this.later())
    this.later()
    this.reveal()
  }

  attributeChangedCallback() {
    if (this.sheet && !this.hidden) this.reveal()
  }

  // The frame that stays when the zoom changes.
  frame() {
    const { zoom, keys, grid } = this.words
    this.zooms = make("div", { class: "segments", role: "group", "aria-label": zoom })
    const few = this.hours.querySelector("[data-total]").dataset.minutes
    for (const step of [15, 30, 60]) {
      const [number, words] = [this.numbers(step), fill(few, { m: this.numbers(step) })]
      const button = make("button", { type: "button", "aria-label": words }, step === 60 ? words : number)
      button.addEventListener("click", () => this.zoomed(step))
      this.zooms.append(button)
    }
    this.help = make("p", { class: "field__hint grid__keys", id: "grid-keys" }, keys)
    this.layer = make("div", { class: "grid__days", "aria-hidden": "true" })
    this.sheet = make("div", { class: "grid__sheet" }, this.layer)
    this.scroll = make("div", { class: "grid__scroll" }, this.sheet)
    this.title = grid
    this.hours.querySelector(".hours__views").before(make("div", { class: "grid__tools" }, make("span", { "aria-hidden": "true" }, zoom), this.zooms))
    this.append(this.scroll, this.help)
  }

  // The table at one zoom, and seven columns above it for blocks and the drag's ghost.
  build() {
    const head = make("tr", {}, make("td"))
    this.heads = this.days.map(day => {
      const short = [make("span", { class: "grid__short" }, day.short), make("span", { class: "grid__narrow" }, day.narrow)]
      const long = make("span", { class: "visually-hidden" }, ` ${fill(this.words.menu, { day: day.label })}`)
      const menu = make("button", { type: "button", tabindex: "-1", "aria-haspopup": "dialog" }, ...short, long)
      head.append(make("th", { scope: "col", abbr: day.label, "aria-label": day.label }, menu))
      return menu
    })
    const table = make("table", { role: "grid", "aria-multiselectable": "true", "aria-label": this.title, "aria-describedby": "grid-keys" }, make("thead", {}, head))
    this.cells = this.days.map(() => [])
    for (let hour = 0; hour < 24; hour++) {
      const body = make("tbody")
      for (let minute = hour * 60; minute < (hour + 1) * 60; minute += this.zoom) {
        const row = make("tr")
        if (minute === hour * 60) row.append(make("th", { scope: "rowgroup", rowspan: 60 / this.zoom }, make("span", {}, this.time(minute, true))))
        this.days.forEach((_, column) => {
          const cell = make("td", { role: "gridcell", "aria-selected": "false" })
          cell.place = { column, minute }
          this.cells[column].push(cell)
          row.append(cell)
        })
        body.append(row)
      }
      table.append(body)
    }
    this.table?.remove()
    this.table = table
    this.sheet.prepend(table)
    this.dataset.zoom = this.zoom
    ;[...this.zooms.children].forEach((button, place) => button.setAttribute("aria-pressed", [15, 30, 60][place] === this.zoom))
    this.columns = this.days.map(() => make("div", { class: "grid__day" }))
    this.ghosts = this.columns.map(() => [false, true].map(late => make("div", { class: "grid__ghost", ...(late && { "data-goes": "in" }), hidden: "" })))
    this.layer.replaceChildren(...this.columns)
    this.drawn = []
    this.at.minute -= this.at.minute % this.zoom
    table.addEventListener("keydown", event => this.key(event))
    table.addEventListener("keyup", event => event.key === "Shift" && this.extended())
    table.addEventListener("focusout", () => this.extended())
    table.addEventListener("focusin", event => event.target.place && this.moved(event.target.place))
    this.heads.forEach((menu, column) => menu.addEventListener("click", () => this.popovers.day(column)))
  }

  zoomed(step) {
    const top = this.scroll.scrollTop / this.scroll.scrollHeight
    this.zoom = step
    this.build()
    this.draw()
    this.scroll.scrollTop = top * this.scroll.scrollHeight
    this.hours.keep("zoom", step)
  }

  // Starts where the day does.
  reveal() {
    const starts = this.hours.week.flat().map(one => one.start)
    const first = Math.max(0, (starts.length ? Math.min(...starts) : 540) - 60)
    requestAnimationFrame(() => {
      this.scroll.scrollTop = (first / DAY) * this.layer.clientHeight - 10
    })
    this.at = { column: 0, minute: starts.length ? Math.min(...starts) : 540 }
    this.at.minute -= this.at.minute % this.zoom
    this.moved(this.at)
  }

  later() {
    this.wanted ??= requestAnimationFrame(() => {
      this.wanted = undefined
      this.draw()
    })
  }

  draw() {
    const week = this.hours.week
    this.places.forEach((day, column) => {
      const ranges = [...week[day].map(one => ({ ...one, of: one, day })), ...tail(week, day).map(one => ({ ...one, day: (day + 6) % 7, late: true }))]
      const text = JSON.stringify(ranges)
      if (text === this.drawn[column]) return
      this.drawn[column] = text
      this.name(column, ranges)
      this.columns[column].replaceChildren(...this.ghosts[column], ...ranges.map(one => this.block(one)))
    })
    this.active()
  }

  // What each cell of a day is called.
  name(column, ranges) {
    const day = this.days[column].label
    for (const cell of this.cells[column]) {
      const { minute } = cell.place
      const over = ranges.find(one => one.start < minute + this.zoom && minute < one.end)
      const time = this.time(minute)
      cell.setAttribute("aria-selected", Boolean(over))
      cell.setAttribute("aria-label", over ? fill(this.words.cellOpen, { day, time, range: this.range(over.of) }) : fill(this.words.cellClosed, { day, time }))
    }
  }

  block({ start, end, of, day, late }) {
    const block = make("div", { class: "grid__block" })
    block.style.setProperty("--from", start / DAY)
    block.style.setProperty("--until", Math.min(end, DAY) / DAY)
    const height = ((Math.min(end, DAY) - start) / this.zoom) * HEIGHTS[this.zoom]
    block.toggleAttribute("data-short", height < 30)
    block.toggleAttribute("data-flat", height < 10)
    const [from, dash, until] = fill(this.words.range, { from: `${this.brief(of.start)}\n`, until: `\n${this.brief(of.end)}` }).split("\n")
    const rest = text => make("span", { class: "grid__rest" }, text)
    const brief = make("span", { class: "grid__brief" }, from, rest(dash), make("wbr"), rest(until))
    block.append(make("span", { class: "grid__time" }, this.range(of, false)), brief)
    const goes = end > DAY
    if (late || goes) {
      block.append(make("span", { class: "grid__goes" }, this.words.continues))
      block.dataset.goes = late ? "in" : "out"
    }
    for (const edge of ["start", "end"]) {
      if ((edge === "start" && late) || (edge === "end" && goes)) continue
      const handle = make("span", { class: "grid__handle", "data-edge": edge })
      handle.range = { ...of, day }
      block.append(handle)
    }
    block.range = { ...of, day }
    return block
  }

  // Marks the range under the focus, whose edges can be taken.
  active() {
    const here = this.under()
    for (const block of this.layer.querySelectorAll(".grid__block")) {
      const { day, start, end } = block.range
      block.toggleAttribute("data-active", Boolean(here) && day === here.day && start === here.start && end === here.end)
    }
  }

  // A ghost over days, from one minute to another, which may be past midnight: the rest is on the day after.
  ghost(columns, start, end) {
    const goes = end > DAY
    this.ghosts.forEach(([own, late], column) => {
      own.hidden = !columns.includes(column)
      late.hidden = !goes || !columns.includes((column + 6) % 7)
      this.laid(own, start, Math.min(end, DAY), this.range({ start, end }, false))
      if (goes) own.dataset.goes = "out"
      else delete own.dataset.goes
      this.laid(late, 0, end - DAY, this.words.continues)
    })
  }

  laid(ghost, from, until, text) {
    if (ghost.hidden) return
    ghost.style.setProperty("--from", from / DAY)
    ghost.style.setProperty("--until", until / DAY)
    ghost.textContent = text
  }

  unghost() {
    for (const ghost of this.ghosts.flat()) ghost.hidden = true
  }

  // In the reader's digits.
  numbers(text) {
    return String(text).replace(/\d/g, digit => this.digits[digit])
  }

  time(minute, hour = false) {
    const [h, m] = [Math.floor(minute / 60) % 24, String(minute % 60).padStart(2, "0")]
    if (this.clock === "24") return this.numbers(fill(this.words.time24, { hour: h, hh: String(h).padStart(2, "0"), minute: m }))
    return fill(h < 12 ? this.words.am : this.words.pm, { n: this.numbers(hour ? h % 12 || 12 : `${h % 12 || 12}:${m}`) })
  }

  // For narrow columns: full hours without their minutes, and the halves of the day left to the scale beside.
  brief(minute) {
    const h = Math.floor(minute / 60) % 24
    if (this.clock === "24") return minute % 60 ? this.time(minute) : this.numbers(h)
    const hour = h % 12 || 12
    return this.numbers(minute % 60 ? `${hour}:${String(minute % 60).padStart(2, "0")}` : hour)
  }

  range({ start, end }, full = true) {
    const words = fill(this.words.range, { from: this.time(start), until: this.time(end) })
    return full && end > DAY ? fill(this.words.nextDay, { n: words }) : words
  }

  // The range under the focus, or under any other point.
  under({ column, minute } = this.at, week = this.hours.week) {
    const day = this.places[column]
    return found(week, day, minute) ?? found(week, day, Math.min(minute + this.zoom, DAY) - 1)
  }

  // One tab stop: the cell the focus was on last.
  moved(place) {
    this.at = place
    const here = this.cell(place)
    here.setAttribute("tabindex", "0")
    for (const cell of this.table.querySelectorAll("td[tabindex]")) if (cell !== here) cell.removeAttribute("tabindex")
    this.active()
  }

  cell({ column, minute }) {
    return this.cells[column][Math.floor(minute / this.zoom)]
  }

  go(column, minute, options) {
    const last = DAY - this.zoom
    const place = { column: Math.max(0, Math.min(6, column)), minute: Math.max(0, Math.min(last, minute - (minute % this.zoom))) }
    // A cell that loses its tab stop loses the focus, so the next one gets both first.
    this.cell(place).setAttribute("tabindex", "0")
    this.cell(place).focus(options)
    this.moved(place)
  }

  key(event) {
    const { column, minute } = this.at
    if (event.target.tagName === "BUTTON") return this.headKey(event)
    const name = `${event.ctrlKey || event.metaKey ? "Ctrl+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey ? "Shift+" : ""}${event.key.length === 1 ? event.key.toLowerCase() : event.key}`
    const forth = this.matches(":dir(rtl)") ? -1 : 1
    const keys = {
      ArrowUp: () => (minute === 0 ? this.heads[column].focus() : this.go(column, minute - this.zoom)),
      ArrowDown: () => this.go(column, minute + this.zoom),
      ArrowLeft: () => this.go(column - forth, minute),
      ArrowRight: () => this.go(column + forth, minute),
      Home: () => this.go(0, minute),
      End: () => this.go(6, minute),
      "Ctrl+Home": () => this.go(0, 0),
      "Ctrl+End": () => this.go(6, DAY),
      PageUp: () => this.go(column, minute - PAGE),
      PageDown: () => this.go(column, minute + PAGE),
      " ": () => this.toggle(),
      Enter: () => this.toggle(),
      "Shift+ArrowUp": () => this.extend(0, -this.zoom),
      "Shift+ArrowDown": () => this.extend(0, this.zoom),
      "Shift+ArrowLeft": () => this.extend(-forth, 0),
      "Shift+ArrowRight": () => this.extend(forth, 0),
      "Alt+ArrowUp": () => this.stretch("end", -STEP),
      "Alt+ArrowDown": () => this.stretch("end", STEP),
      "Alt+Shift+ArrowUp": () => this.stretch("start", -STEP),
      "Alt+Shift+ArrowDown": () => this.stretch("start", STEP),
      Delete: () => this.remove(this.under()),
      Backspace: () => this.remove(this.under()),
      "Ctrl+ ": () => this.wholeDay(column),
      "Ctrl+a": () => this.wholeWeek(),
      "Ctrl+c": () => this.copy(column),
      "Ctrl+v": () => this.paste(column),
      Escape: () => this.drop(),
      e: () => this.exact(),
      F2: () => this.exact(),
    }
    const act = event.key === "Escape" ? keys.Escape : keys[name]
    if (!act) return
    if (!name.startsWith("Shift+") && act !== keys.Escape) this.extended()
    event.preventDefault()
    act()
  }

  headKey(event) {
    const column = this.heads.indexOf(event.target)
    const forth = this.matches(":dir(rtl)") ? -1 : 1
    const to = { ArrowLeft: column - forth, ArrowRight: column + forth }[event.key]
    if (event.key === "ArrowDown") this.go(column, 0)
    else if (this.heads[to]) this.heads[to].focus()
    else return
    event.preventDefault()
  }

  toggle() {
    const { column, minute } = this.at
    const week = this.hours.week
    if (this.under()) this.change(closed(week, this.places[column], minute, minute + this.zoom), this.words.closed, [column], minute, minute + this.zoom)
    else this.open([column], minute, minute + this.zoom)
  }

  // Opens the same hours on days beside each other.
  open(columns, start, end) {
    const before = this.hours.week
    const week = columns.reduce((all, column) => opened(all, this.places[column], start, end), before)
    const whole = columns.length === 1 && found(week, this.places[columns[0]], start)
    const grown = whole && (whole.start - whole.shift !== start || whole.end - whole.shift !== end)
    const [from, until] = grown ? [whole.start, whole.end] : [start, end]
    this.change(week, grown ? this.words.merged : this.words.opened, columns, from, until)
  }

  change(week, words, columns, start, end) {
    this.hours.put(week)
    this.draw()
    const [first, last] = [this.days[columns[0]].label, this.days[columns.at(-1)].label]
    const day = first === last ? first : fill(this.words.days, { from: first, until: last })
    say(fill(words, { day, from: this.time(start), until: this.time(end), total: this.hours.sum() }))
  }

  // One cell on, over midnight too; the week goes round.
  extend(columns, minutes) {
    const from = this.from ?? { ...this.at }
    const to = this.to ?? { ...from }
    to.column = Math.max(0, Math.min(6, to.column + columns))
    const last = from.minute === 0 ? DAY - this.zoom : from.minute + DAY - this.zoom * 2
    to.minute = Math.max(0, Math.min(last, to.minute + minutes))
    ;[this.from, this.to] = [from, to]
    this.quiet = true
    this.go(to.minute >= DAY ? (to.column + 1) % 7 : to.column, to.minute % DAY)
    this.quiet = false
    this.ghost(...this.span())
  }

  // The days and hours the keys have gone over.
  span() {
    const columns = [this.from.column, this.to.column].sort((a, b) => a - b)
    const all = this.days.map((_, column) => column).slice(columns[0], columns[1] + 1)
    const [start, end] = [this.from.minute, this.to.minute].sort((a, b) => a - b)
    return [all, start, end + this.zoom]
  }

  // Letting go of Shift keeps what the arrows went over.
  extended() {
    if (!this.to || this.quiet) return
    const span = this.span()
    this.drop()
    this.open(...span)
  }

  drop() {
    ;[this.from, this.to] = []
    this.unghost()
    this.cancel?.()
  }

  stretch(edge, by) {
    const here = this.under()
    if (here) this.resize(here, { ...here, [edge]: here[edge] + by })
  }

  resize(before, { day, start, end }) {
    const sound = 0 <= start && start < DAY && STEP <= end - start && (end - start < DAY || (start === 0 && end === DAY))
    if (!sound) return
    const column = this.places.indexOf(day)
    this.change(replaced(this.hours.week, before, { day, start, end }), this.words.opened, [column], start, end)
    const last = Math.max(start, end - this.zoom)
    const { minute } = this.at
    const here = this.at.column === column ? minute : minute + DAY
    const near = Math.max(start, Math.min(last, here))
    if (near !== here) this.go(near >= DAY ? (column + 1) % 7 : column, near % DAY)
  }

  remove(here) {
    if (!here) return
    const column = this.places.indexOf(here.day)
    this.change(replaced(this.hours.week, here), this.words.closed, [column], here.start, here.end)
  }

  wholeDay(column, open = !this.isWhole(this.places[column])) {
    const day = this.places[column]
    const week = this.hours.week.map((ranges, place) => (place === day ? (open ? [{ start: 0, end: DAY }] : []) : ranges))
    this.change(week, open ? this.words.dayOpened : this.words.dayClosed, [column], 0, DAY)
  }

  wholeWeek() {
    const open = !this.places.every(day => this.isWhole(day))
    const week = this.places.map(() => (open ? [{ start: 0, end: DAY }] : []))
    this.change(week, open ? this.words.weekOpened : this.words.weekClosed, [0], 0, DAY)
  }

  isWhole(day) {
    const ranges = this.hours.week[day]
    return ranges.length === 1 && ranges[0].start === 0 && ranges[0].end === DAY
  }

  copy(column) {
    this.copied = this.hours.week[this.places[column]]
    say(fill(this.words.copied, { day: this.days[column].label }))
  }

  paste(column) {
    if (!this.copied) return
    const week = this.hours.week.map((ranges, place) => (place === this.places[column] ? this.copied : ranges))
    this.change(week, this.words.pasted, [column], 0, DAY)
  }

  // Exact times of the range under the focus; where nothing is open, of an hour that begins there.
  exact() {
    const { column, minute } = this.at
    this.popovers.exact(this.under(), { day: this.places[column], start: minute, end: Math.min(minute + 60, DAY) })
  }

  // Puts exact times in place of a range, or adds them.
  set(before, day, from, until) {
    const typed = range(from, until)
    if (!typed) return false
    const week = this.hours.week
    const next = before ? replaced(week, before, { day, ...typed }) : opened(week, day, typed.start, typed.end)
    this.change(next, this.words.opened, [this.places.indexOf(day)], typed.start, typed.end)
    this.go(this.places.indexOf(day), minutes(from))
    return true
  }
}

customElements.define("avail-grid", AvailGrid)
