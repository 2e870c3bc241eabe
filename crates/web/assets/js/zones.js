// The list of time zones, searched by city, country, id, abbreviation or offset. Without it the select does the same: it stays in
// the form, and this only writes to it. Keys are those of an editable combobox with a list (ARIA APG).
const MOST = 60

class ZoneSearch extends HTMLElement {
  connectedCallback() {
    this.select = this.querySelector("select")
    this.zones = this.known()
    this.build()
    this.input.addEventListener("input", () => this.open(this.matches(this.input.value)))
    this.input.addEventListener("keydown", event => this.keyed(event))
    this.input.addEventListener("focus", () => this.input.select())
    this.input.addEventListener("click", () => this.box.hidden && this.open(this.matches("")))
    this.input.addEventListener("blur", () => this.left())
    this.select.addEventListener("change", () => this.show())
    this.box.addEventListener("pointerdown", event => event.preventDefault())
    this.list.addEventListener("click", event => this.pick(event.target.closest("li")))
    this.show()
  }

  // What can be chosen, with the words by which it is found; offsets are reckoned when one is asked for.
  known() {
    const named = [document.documentElement.lang, "en"].map(tag => new Intl.DisplayNames([tag], { type: "region" }))
    return [...this.select.options].map(option => {
      const code = option.dataset.in
      const [country, english] = code?.length === 2 ? named.map(names => names.of(code)) : ["", ""]
      const [place, told] = option.text.trim().split(" (GMT")
      const also = (option.dataset.also ?? "").split(", ").map(plain).filter(Boolean)
      const text = [plain(`${place} ${country} ${english} ${option.value}`), ...also].join(" ")
      return { id: option.value, place, told: told && `GMT${told.slice(0, -1)}`, country, also, text }
    })
  }

  // The select gives its id to the input: its label, its hint and the list of problems lead there.
  build() {
    const { id } = this.select
    this.input = made("input", { id, role: "combobox", type: "text", class: "zone-search__input", autocomplete: "off", spellcheck: "false", placeholder: this.dataset.hint,
      "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-list` })
    for (const name of ["aria-describedby", "aria-invalid"]) if (this.select.hasAttribute(name)) this.input.setAttribute(name, this.select.getAttribute(name))
    this.list = made("ul", { id: `${id}-list`, role: "listbox", "aria-label": document.querySelector(`label[for="${id}"]`).textContent.trim() })
    this.note = made("p", { class: "options__none" })
    this.box = made("div", { class: "options", hidden: "" }, this.list, this.note)
    this.select.id = `${id}-select`
    this.select.hidden = true
    this.append(this.input, this.box)
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    this.here = this.zones.find(zone => zone.id === here)
  }

  chosen() {
    return this.zones.find(zone => zone.id === this.select.value)
  }

  show() {
    this.input.value = this.label(this.chosen())
  }

  label(zone) {
    const offset = zone && this.offset(zone)
    return !zone ? "" : offset && offset !== zone.place ? this.dataset.at.replace("{zone}", zone.place).replace("{offset}", offset) : zone.place
  }

  // As the page says it, or else as it is now.
  offset(zone) {
    if (zone.told === undefined && zone.id) {
      try {
        const parts = new Intl.DateTimeFormat("en", { timeZone: zone.id, timeZoneName: "shortOffset" }).formatToParts()
        zone.told = parts.find(part => part.type === "timeZoneName").value.replace("-", "−").replace(/[+−]0$/, "")
      } catch {
        zone.told = ""
      }
    }
    return zone.told
  }

  matches(typed) {
    const sought = plain(typed)
    const first = zones => [...new Set([this.here, ...zones].filter(zone => zones.includes(zone)))]
    if (!sought) return first(this.zones)
    const offset = sought.match(/^(?:gmt|utc)? ?([+−-])(\d.*)$/)
    if (offset) {
      const hours = offset[2].replace(/^0(?=\d)/, "").replace(/:00$/, "")
      const asked = hours === "0" ? "GMT" : `GMT${offset[1] === "+" ? "+" : "−"}${hours}`
      return first(this.zones.filter(zone => this.offset(zone) === asked))
    }
    const found = this.zones.filter(zone => zone.text.includes(sought) || plain(this.label(zone)) === sought)
    // An id the list does not have: the database calls the place by another name.
    if (!found.length && sought.includes("/")) return this.matches(sought.slice(sought.lastIndexOf("/") + 1))
    return found.sort((a, b) => this.rank(b, sought) - this.rank(a, sought))
  }

  // A place that begins so stands before one that is also called so, and both before the rest.
  rank(zone, sought) {
    return zone.text.startsWith(sought) ? 3 : zone.also.includes(sought) ? 2 : zone.also.some(name => name.startsWith(sought)) ? 1 : 0
  }

  open(zones) {
    this.list.replaceChildren(...zones.slice(0, MOST).map((zone, at) => this.option(zone, at)))
    this.list.hidden = !zones.length
    this.note.hidden = 0 < zones.length && zones.length <= MOST
    this.note.textContent = zones.length ? this.dataset.hint : this.dataset.none
    this.box.hidden = false
    this.box.scrollIntoView({ block: "nearest" })
    this.list.scrollTop = 0
    this.input.ariaExpanded = "true"
    this.mark(null)
    tell(zones.length ? (zones.length === 1 ? this.dataset.one : this.dataset.many).replace("{n}", zones.length) : this.dataset.none)
  }

  option(zone, at) {
    const option = made("li", { id: `${this.input.id}-${at}`, role: "option", "aria-selected": "false" }, made("bdi", {}, this.label(zone)))
    option.zone = zone
    const note = zone === this.here ? this.dataset.here : zone.country
    if (note) option.append(made("small", {}, note))
    return option
  }

  close() {
    this.box.hidden = true
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
    const options = [...this.list.children]
    const at = options.indexOf(this.marked)
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      if (this.box.hidden) return this.open(this.matches(this.changed() ? this.input.value : ""))
      const step = event.key === "ArrowDown" ? 1 : -1
      this.mark(options[(at + step + options.length + (at < 0 && step < 0)) % options.length] ?? null)
    } else if (event.key === "Enter" && !this.box.hidden) {
      event.preventDefault()
      this.pick(this.marked ?? options[0])
    } else if (event.key === "Escape" && !this.box.hidden) {
      event.preventDefault()
      this.close()
      this.show()
    }
  }

  changed() {
    return this.input.value !== this.label(this.chosen())
  }

  // What was typed counts when it is the name of one zone; otherwise what was chosen stays.
  left() {
    const sought = plain(this.input.value)
    const called = zone => [zone.place, zone.id, this.label(zone)].some(name => plain(name) === sought)
    const known = this.changed() && sought ? this.zones : []
    const alone = known.filter(zone => zone.also.includes(sought))
    const meant = known.find(called) ?? (alone.length === 1 ? alone[0] : undefined)
    if (meant) this.choose(meant)
    this.close()
    this.show()
  }

  pick(option) {
    if (!option?.zone) return
    this.choose(option.zone)
    this.close()
  }

  choose(zone) {
    this.select.value = zone.id
    this.select.dispatchEvent(new Event("change", { bubbles: true }))
  }
}

const LETTERS = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" }
const plain = text => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[ßøæœłđðþı]/g, letter => LETTERS[letter]).replaceAll("_", " ").trim()

function made(name, attributes, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

function tell(words) {
  const region = document.getElementById("status")
  if (region) setTimeout(() => (region.textContent = words), 150)
}

customElements.define("zone-search", ZoneSearch)
