// The page of weekly hours: quick actions without a round trip, undo and redo of everything, the question of a new
// zone, and the preview as one types. Without this file the same buttons submit the form and the page comes back.
import { say } from "./admin.js"
import { fields, range, total } from "./week.js"

// The list of ranges, which is what is saved. The grid reads and writes it through `week` and `put`.
class WeekHours extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form")
    this.addEventListener("click", event => {
      const button = event.target.closest("button[data-week]")
      if (!button) return
      event.preventDefault()
      this[button.dataset.week](button)
    })
    this.addEventListener("input", event => this.noted(event.target))
    this.addEventListener("change", event => this.noted(event.target))
    this.addEventListener("keydown", event => this.key(event))
    for (const button of this.querySelectorAll("[data-week=undo], [data-week=redo]")) button.hidden = false
    ;[this.past, this.future, this.now] = [[], [], this.snapshot()]
    this.first = this.closest("[unsaved]") ? null : this.now
    this.discard()
    this.mark()
    customElements.whenDefined("row-list").then(() => this.views())
  }

  // What is in the list, as values; a row that is not filled in is none.
  get week() {
    return this.days().map(day => this.rows(day).map(([from, until]) => range(from, until)).filter(Boolean))
  }

  // The days from Monday, whichever the page shows first.
  days() {
    return ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  }

  // Writes the days that differ, as one step that can be undone.
  put(week) {
    const before = this.week
    this.days().forEach((day, place) => {
      if (JSON.stringify(week[place]) !== JSON.stringify(before[place])) this.fill(day, week[place].map(fields))
    })
    this.kept()
  }

  add(button) {
    this.list(button.value.split(":")[1]).add()
  }

  copy(button) {
    const menu = button.closest("details")
    const from = button.value.split(":")[1]
    const ticked = [...menu.querySelectorAll("input:checked")].map(box => box.value)
    const to = { undefined: ticked, all: this.days() }[button.dataset.to] ?? button.dataset.to.split(" ")
    this.spread(from, to)
    for (const box of menu.querySelectorAll("input")) box.checked = false
    menu.open = false
    menu.querySelector("summary").focus()
    this.tell()
  }

  // The rows of one day on others too.
  spread(from, to) {
    const rows = this.rows(from)
    for (const day of to) if (day !== from) this.fill(day, rows)
    this.kept()
  }

  weekdays(button) {
    this.days().forEach((day, place) => this.fill(day, place < 5 ? [["09:00", "17:00"]] : []))
    this.kept()
    this.tell(button.dataset.said)
  }

  clear(button) {
    this.days().forEach(day => this.fill(day, []))
    this.kept()
    this.tell(button.dataset.said)
  }

  undo() {
    this.step(this.past, this.future, "undo")
  }

  redo() {
    this.step(this.future, this.past, "redo")
  }

  step(from, to, name) {
    this.kept()
    if (!from.length) return
    to.push(this.now)
    this.restore(from.pop())
    this.mark()
    this.tell(this.querySelector(`[data-week=${name}]`).dataset.said)
  }

  key(event) {
    const letter = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !"zy".includes(letter)) return
    event.preventDefault()
    if (letter === "y" || event.shiftKey) this.redo()
    else this.undo()
  }

  // Everything that is saved, in a line of text.
  snapshot() {
    const zone = ["timezone", "zone_change"].map(name => new FormData(this.form).get(name) ?? "")
    return JSON.stringify([this.days().map(day => this.rows(day)), ...zone])
  }

  restore(text) {
    const [days, timezone, change] = JSON.parse(text)
    const zone = this.form.querySelector("select[name=timezone]")
    this.now = text
    this.days().forEach((day, place) => {
      if (JSON.stringify(days[place]) !== JSON.stringify(this.rows(day))) this.fill(day, days[place])
    })
    zone.value = timezone
    for (const radio of this.form.querySelectorAll("input[name=zone_change]")) radio.checked = radio.value === change
    zone.dispatchEvent(new Event("change", { bubbles: true }))
  }

  // Keeps a step. Typing in one field is one step as long as nobody pauses.
  noted(field) {
    this.sum()
    if (this.filling || field.name?.startsWith("preview_")) return
    const same = field === this.typing && Date.now() - this.typed < 1500
    ;[this.typing, this.typed] = [field, Date.now()]
    this.kept(same)
  }

  kept(joins = false) {
    const now = this.snapshot()
    if (now === this.now) return
    if (!joins || !this.past.length) this.past.push(this.now)
    if (!joins) this.typing = this.typing?.isConnected ? this.typing : null
    ;[this.now, this.future] = [now, []]
    this.mark()
  }

  mark() {
    this.querySelector("[data-week=undo]").disabled = !this.past.length
    this.querySelector("[data-week=redo]").disabled = !this.future.length
  }

  // Dropping what is not saved is a step like any other: undo brings it back.
  discard() {
    const link = this.form.querySelector(".save-bar__discard")
    link.addEventListener("click", event => {
      if (!this.first) return
      event.preventDefault()
      this.kept()
      this.past.push(this.now)
      this.future = []
      this.restore(this.first)
      this.mark()
      this.querySelector("h2").focus()
      this.tell(this.dataset.dropped)
    })
  }

  list(day) {
    return this.querySelector(`row-list[data-day=${day}]`)
  }

  rows(day) {
    const rows = [...this.list(day).querySelectorAll("[data-rows] > *")]
    return rows.map(row => [...row.querySelectorAll("input")].map(input => input.value)).filter(([from, until]) => from || until)
  }

  fill(day, ranges) {
    const list = this.list(day)
    const rows = ranges.map(range => {
      const row = list.row()
      row.querySelectorAll("input").forEach((input, place) => (input.value = range[place]))
      return row
    })
    this.filling = true
    list.rows.replaceChildren(...rows)
    list.changed()
    this.filling = false
  }

  // The week's total in words.
  sum() {
    const all = total(this.week)
    const line = this.querySelector("[data-total]")
    const { both, hours, minutes: few, week, digits } = line.dataset
    const words = all % 60 === 0 && all > 0 ? hours : all < 60 ? few : both
    const own = number => String(number).replace(/\d/g, digit => digits[digit])
    const spoken = words.replace("{h}", own(Math.floor(all / 60))).replace("{m}", own(all % 60))
    line.textContent = week.replace("{n}", spoken)
    return spoken
  }

  tell(what) {
    this.sum()
    say([what, this.querySelector("[data-total]").textContent].filter(Boolean).join(". "))
  }

  // The grid where there is room for it, or what was chosen; the choice stays in the address.
  views() {
    const roomy = matchMedia("(width >= 48rem)")
    const show = () => {
      const asked = this.dataset.view
      const view = asked === "auto" ? (roomy.matches ? "grid" : "list") : asked
      this.dataset.shown = view
      this.querySelector("avail-grid").hidden = view !== "grid"
      this.querySelector(".hours__list").hidden = view === "grid"
      for (const button of this.querySelectorAll(".hours__views button")) button.setAttribute("aria-pressed", button.dataset.view === view)
    }
    this.querySelector(".hours__views").hidden = false
    this.querySelector(".hours__views").addEventListener("click", event => {
      const view = event.target.closest("button")?.dataset.view
      if (!view) return
      this.dataset.view = view
      this.keep("view", view)
      show()
    })
    roomy.addEventListener("change", show)
    show()
  }

  // Keeps how the hours are looked at in the address, and in the one the form is sent to.
  keep(name, value) {
    const kept = address => {
      const url = new URL(address, location)
      url.searchParams.set(name, value)
      url.searchParams.delete("done")
      return url.pathname + url.search
    }
    history.replaceState(null, "", kept(location.href))
    this.form.setAttribute("action", kept(this.form.getAttribute("action")))
  }
}

// Asks what stays as soon as another zone is chosen. Without it, the server asks on Save.
class ZoneChange extends HTMLElement {
  connectedCallback() {
    this.select = this.closest("form").querySelector("select[name=timezone]")
    this.was = this.querySelector("input[name=hours_zone]").value
    this.select.addEventListener("change", () => this.mark())
    this.mark()
  }

  mark() {
    const asks = this.select.value !== this.was
    this.querySelector("fieldset").hidden = !asks
    if (!asks) for (const radio of this.querySelectorAll("input[type=radio]")) radio.checked = false
    const name = zone => [...this.select.options].find(option => option.value === zone)?.textContent ?? zone
    for (const line of this.querySelectorAll("[data-words]")) {
      line.textContent = line.dataset.words.replaceAll("{old}", name(this.was)).replaceAll("{new}", name(this.select.value))
    }
  }
}

// Shows what guests will see while the hours are still being changed. Without it, the Preview button does.
class GuestsSee extends HTMLElement {
  connectedCallback() {
    this.form = this.closest("form")
    this.seen = this.querySelector("[data-seen]")
    this.querySelector("[data-preview]").hidden = true
    for (const kind of ["input", "change"]) this.form.addEventListener(kind, () => this.later())
    this.last = this.asked()
  }

  asked() {
    const fields = new URLSearchParams(new FormData(this.form))
    fields.delete("version")
    return fields.toString()
  }

  later() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.look(), 300)
  }

  async look() {
    const asked = this.asked()
    if (asked === this.last) return
    this.last = asked
    const turn = (this.turn = (this.turn ?? 0) + 1)
    try {
      const answer = await fetch(this.getAttribute("src"), { method: "POST", body: new URLSearchParams(asked) })
      const html = await answer.text()
      // Without a session the answer is another page.
      if (answer.ok && !answer.redirected && turn === this.turn) this.seen.innerHTML = html
    } catch {
      this.last = null
    }
  }
}

customElements.define("week-hours", WeekHours)
customElements.define("zone-change", ZoneChange)
customElements.define("guests-see", GuestsSee)
