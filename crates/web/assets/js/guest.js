// Small comforts of the guest's pages. Each element says what its page does without it.

const say = (words, place = "status") => {
  const region = document.getElementById(place)
  region.textContent = ""
  setTimeout(() => (region.textContent = words), 150)
}

// A link in a field of its own, to be copied by hand; this adds the button that copies it.
class CopyText extends HTMLElement {
  connectedCallback() {
    const [field, button] = [this.querySelector("input"), this.querySelector("button")]
    button.hidden = false
    field.addEventListener("focus", () => field.select())
    button.addEventListener("click", async () => {
      field.select()
      await navigator.clipboard?.writeText(field.value).catch(() => document.execCommand("copy"))
      say(this.dataset.copied)
      button.lastChild.textContent = this.dataset.copied
    })
  }
}

// The details form. A time is held for five minutes; while the page is open this renews the hold.
// It also asks about likely slips in an e-mail address, and keeps the form here while offline.
class HoldKeeper extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form")
    this.left = 3
    if ("kept" in this.dataset) this.timer = setInterval(() => this.renew(), 240000)
    this.form.addEventListener("submit", event => {
      if (navigator.onLine) return
      event.preventDefault()
      say(this.dataset.offline, "alert")
    })
    for (const field of this.querySelectorAll("[data-suggest]")) {
      field.addEventListener("change", () => this.pressed ? (this.later = field) : this.suggest(field))
    }
    // A hint that came while a button is pressed would move the button away from under the pointer.
    this.addEventListener("pointerdown", () => { this.pressed = true })
    // A press that became a scroll is cancelled, not let go.
    for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(() => {
      this.pressed = false
      if (this.later) this.suggest(this.later)
      this.later = null
    }))
  }

  disconnectedCallback() {
    clearInterval(this.timer)
  }

  renew() {
    if (!this.left--) return clearInterval(this.timer)
    const body = new URLSearchParams({ start: this.dataset.start, renew: "true" })
    fetch(this.dataset.renew, { method: "POST", body }).catch(() => say(this.dataset.offline, "alert"))
  }

  suggest(field) {
    const id = `${field.id}-suggestion`
    document.getElementById(id)?.remove()
    const [name, domain] = field.value.trim().split("@")
    const near = domain && nearest(domain.toLowerCase())
    if (!near) return
    const button = document.createElement("button")
    Object.assign(button, { type: "button", id, className: "button button--quiet button--small" })
    button.textContent = field.dataset.suggest.replace("{n}", near)
    button.addEventListener("click", () => {
      field.value = `${name}@${near}`
      button.remove()
      field.focus()
    })
    field.after(button)
    say(button.textContent)
  }
}

const DOMAINS = ["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "icloud.com", "yahoo.com", "yahoo.de",
  "proton.me", "protonmail.com", "aol.com", "gmx.de", "gmx.net", "web.de", "me.com", "msn.com", "naver.com", "orange.fr", "free.fr"]

// The common domain that this one is probably meant to be, if it is none itself.
function nearest(domain) {
  if (DOMAINS.includes(domain)) return
  return DOMAINS.find(known => 5 < known.length && slips(domain, known) < 2 + (8 < known.length))
}

// How many single slips (a letter more, less, other, or two swapped) lie between two words.
function slips(a, b) {
  const rows = [[...Array(b.length + 1).keys()]]
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      rows[i][j] = Math.min(
        rows[i - 1][j] + 1,
        rows[i][j - 1] + 1,
        rows[i - 1][j - 1] + (a[i - 1] !== b[j - 1]),
        swapped ? rows[i - 2][j - 2] + 1 : Infinity,
      )
    }
  }
  return rows[a.length][b.length]
}

// The list of time zones, searched by city, country, id or offset. Without it the list and its
// button do the same. Keys are those of an editable combobox with a list (ARIA APG).
class ZoneSearch extends HTMLElement {
  connectedCallback() {
    this.select = this.querySelector("select")
    this.zones = this.known()
    this.build()
    this.input.addEventListener("input", () => this.open(this.matches(this.input.value)))
    this.input.addEventListener("keydown", event => this.keyed(event))
    this.input.addEventListener("focus", () => this.input.select())
    this.input.addEventListener("blur", () => this.close())
    this.list.addEventListener("pointerdown", event => event.preventDefault())
    this.list.addEventListener("click", event => this.pick(event.target.closest("li")))
  }

  known() {
    const regions = new Intl.DisplayNames([document.documentElement.lang], { type: "region" })
    return [...this.select.options].map(option => {
      const code = option.dataset.in
      const country = code?.length === 2 ? regions.of(code) : ""
      const [place, offset] = option.text.trim().split(" (")
      return { id: option.value, label: option.text.trim(), country, text: plain(`${place} ${country} ${option.value}`), offset: offset?.slice(3, -1) ?? "" }
    })
  }

  build() {
    const label = this.querySelector("label")
    this.input = document.createElement("input")
    this.list = document.createElement("ul")
    Object.assign(this.input, { id: "zone-search", autocomplete: "off", spellcheck: false, role: "combobox" })
    Object.assign(this.list, { id: "zone-list", role: "listbox", hidden: true, className: "options" })
    this.list.ariaLabel = label.textContent
    this.input.setAttribute("aria-controls", "zone-list")
    this.input.setAttribute("aria-describedby", this.select.getAttribute("aria-describedby"))
    Object.assign(this.input, { ariaAutoComplete: "list", ariaExpanded: "false" })
    this.input.value = this.select.selectedOptions[0]?.text.trim() ?? ""
    label.htmlFor = "zone-search"
    this.select.hidden = true
    this.select.after(this.input, this.list)
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    this.here = this.zones.find(zone => zone.id === here)
  }

  matches(typed) {
    const sought = plain(typed)
    if (!sought) return this.here ? [this.here, ...this.zones.filter(zone => zone !== this.here)] : this.zones
    const offset = sought.match(/^(?:gmt|utc)? ?([+−-])(\d.*)$/)
    if (offset) return this.zones.filter(zone => zone.offset === (offset[1] === "+" ? "+" : "−") + offset[2])
    const found = this.zones.filter(zone => zone.text.includes(sought))
    return found.sort((a, b) => b.text.startsWith(sought) - a.text.startsWith(sought))
  }

  open(zones) {
    this.list.replaceChildren(...zones.slice(0, 60).map((zone, at) => this.option(zone, at)))
    if (!zones.length) this.list.replaceChildren(Object.assign(document.createElement("li"), { textContent: this.dataset.none, className: "options__none" }))
    this.list.hidden = false
    this.input.ariaExpanded = "true"
    this.mark(null)
    say(zones.length ? fillCount(this.dataset, zones.length) : this.dataset.none)
  }

  option(zone, at) {
    const option = document.createElement("li")
    const note = zone === this.here ? this.dataset.here : zone.country
    Object.assign(option, { id: `zone-${at}`, role: "option", ariaSelected: "false", textContent: zone.label })
    option.dataset.id = zone.id
    if (note) option.append(Object.assign(document.createElement("small"), { textContent: note }))
    return option
  }

  close() {
    this.list.hidden = true
    this.input.ariaExpanded = "false"
    this.mark(null)
  }

  mark(option) {
    this.marked?.setAttribute("aria-selected", "false")
    this.marked = option
    option?.setAttribute("aria-selected", "true")
    option?.scrollIntoView({ block: "nearest" })
    if (option) this.input.setAttribute("aria-activedescendant", option.id)
    else this.input.removeAttribute("aria-activedescendant")
  }

  keyed(event) {
    const options = [...this.list.querySelectorAll("[role=option]")]
    const at = options.indexOf(this.marked)
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      if (this.list.hidden) return this.open(this.matches(this.select.selectedOptions[0]?.text.trim() === this.input.value ? "" : this.input.value))
      const step = event.key === "ArrowDown" ? 1 : -1
      this.mark(options[(at + step + options.length + (at < 0 && step < 0)) % options.length] ?? null)
    } else if (event.key === "Enter" && !this.list.hidden) {
      event.preventDefault()
      this.pick(this.marked ?? options[0])
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault()
      this.close()
    }
  }

  pick(option) {
    if (!option?.dataset.id) return
    this.select.value = option.dataset.id
    this.input.value = this.select.selectedOptions[0].text.trim()
    this.close()
  }
}

const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("_", " ").toLowerCase().trim()

const fillCount = ({ found, one }, number) => (number === 1 ? one : found).replace("{n}", number)

customElements.define("copy-text", CopyText)
customElements.define("hold-keeper", HoldKeeper)
customElements.define("zone-search", ZoneSearch)
