// Comfort for the host's pages. Every page works without this file: rows are added and removed by submit
// buttons, the zone is a select, and a link can be copied by hand.

// Says a sentence to people who listen to the page. Without it, the change itself is all there is.
export function say(text) {
  const status = document.getElementById("status")
  if (!status) return
  status.textContent = ""
  setTimeout(() => (status.textContent = text), 150)
}

// Copies `value` and says so on the button. Without it, the button stays hidden beside a plain link or field.
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button")
    const word = button.querySelector("[data-word]") ?? button
    const rest = word.textContent
    button.hidden = false
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(this.getAttribute("value"))
        word.textContent = this.getAttribute("copied")
        this.setAttribute("done", "")
        say(this.getAttribute("copied"))
        setTimeout(() => {
          word.textContent = rest
          this.removeAttribute("done")
        }, 2000)
      } catch {
        say(this.getAttribute("failed"))
        this.parentElement.querySelector("input")?.select()
      }
    })
  }
}

// Adds, removes and moves rows in place. Without it, the same buttons submit the form and the page comes back.
class RowList extends HTMLElement {
  connectedCallback() {
    this.rows = this.querySelector("[data-rows]")
    this.template = this.querySelector("template")
    this.next = Number(this.getAttribute("next") ?? this.rows.children.length)
    this.addEventListener("click", event => {
      const button = event.target.closest("button[data-row]")
      if (!button || button.closest("row-list") !== this) return
      event.preventDefault()
      this[button.dataset.row](button)
    })
    this.mark()
  }

  add() {
    const row = this.row()
    this.rows.append(row)
    this.changed()
    row.querySelector("input:not([type=hidden]), select, textarea").focus()
  }

  remove(button) {
    const row = button.closest("[data-item]")
    const near = row.nextElementSibling ?? row.previousElementSibling
    row.remove()
    this.changed()
    const add = this.querySelector("button[data-row=add]") ?? this.parentElement.querySelector("button[data-week=add]")
    ;(near?.querySelector("input:not([type=hidden]), select") ?? add).focus()
  }

  up(button) {
    const row = button.closest("[data-item]")
    row.previousElementSibling?.before(row)
    this.moved(row, button)
  }

  down(button) {
    const row = button.closest("[data-item]")
    row.nextElementSibling?.after(row)
    this.moved(row, button)
  }

  // A fresh row whose ids no other row has.
  row() {
    const holder = document.createElement("template")
    holder.innerHTML = this.template.innerHTML.replaceAll("__n__", this.next++)
    return holder.content.firstElementChild
  }

  moved(row, button) {
    this.changed()
    const other = row.querySelector(`button[data-row=${button.dataset.row === "up" ? "down" : "up"}]`)
    ;(button.disabled ? other : button).focus()
  }

  changed() {
    this.mark()
    this.dispatchEvent(new Event("input", { bubbles: true }))
  }

  // The first row cannot go up, the last not down; an empty list says so.
  mark() {
    const rows = [...this.rows.children]
    rows.forEach((row, place) => {
      const up = row.querySelector("button[data-row=up]")
      const down = row.querySelector("button[data-row=down]")
      if (up) up.disabled = place === 0
      if (down) down.disabled = place === rows.length - 1
    })
    const empty = this.querySelector("[data-empty]")
    if (empty) empty.hidden = rows.length > 0
  }
}

// Says "next day" while a range ends at or before its start. Without it, the server says so after Save.
class HoursRange extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", () => this.mark())
    this.mark()
  }

  mark() {
    const [start, end] = this.querySelectorAll("input[type=time]")
    const note = this.querySelector("[data-next-day]")
    note.hidden = !start.value || !end.value || end.value > start.value
  }
}

// Tells when a form differs from what is saved, and asks before it is left. Without it, Save is always there.
// Fields that only choose a preview are not saved.
class UnsavedGuard extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form")
    const kept = () => [...new FormData(form)].filter(([name]) => !/^(preview|link)_/.test(name))
    const content = () => new URLSearchParams(kept()).toString()
    const saved = this.hasAttribute("unsaved") ? null : content()
    const mark = () => this.toggleAttribute("dirty", content() !== saved)
    const leave = event => this.hasAttribute("dirty") && event.preventDefault()
    mark()
    form.addEventListener("input", mark)
    form.addEventListener("change", mark)
    window.addEventListener("beforeunload", leave)
    // Whoever saves or drops means to leave; asked last, when it is known whether the page is left at all.
    const left = event => event.defaultPrevented || window.removeEventListener("beforeunload", leave)
    window.addEventListener("submit", event => event.target === form && left(event))
    window.addEventListener("click", event => form.contains(event.target.closest?.(".save-bar__discard, [data-drop]") ?? null) && left(event))
  }
}

// Picks the browser's own zone once. Without it, the select starts at UTC and is chosen by hand.
class ZoneGuess extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector("select")
    if (this.hasAttribute("chosen")) return
    // Some browsers know zones by their old names: Asia/Calcutta for Asia/Kolkata.
    const named = timeZone => Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const options = [...select.options]
    const same = options.find(option => option.value === zone) ?? options.find(option => option.value && named(option.value) === zone)
    if (!same) return
    select.value = same.value
    select.dispatchEvent(new Event("change", { bubbles: true }))
    const found = this.querySelector("[data-found]")
    if (found) found.hidden = false
    select.addEventListener("change", () => found && (found.hidden = true))
  }
}

// As the server spells them.
const SPELT = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", ı: "i" }

// Writes the address from the name until someone writes an address. Without it, the server makes one of an empty field.
// Where it is `free`, what nobody wrote is sent empty, and the server takes the next address that is free.
class SlugFrom extends HTMLElement {
  connectedCallback() {
    const slug = this.querySelector("input")
    const name = document.getElementById(this.getAttribute("source"))
    // An address that has been given out does not follow another name.
    const given = this.hasAttribute("free") && slug.defaultValue !== ""
    let own = given || slug.value !== "" && slug.value !== this.slug(name.value)
    slug.addEventListener("input", () => (own = slug.value !== ""))
    name.addEventListener("input", () => own || (slug.value = this.slug(name.value)))
    if (!this.hasAttribute("free") || slug.defaultValue !== "") return
    slug.form.addEventListener("formdata", event => own || event.formData.set(slug.name, ""))
  }

  slug(name) {
    const spelt = name.toLowerCase().normalize("NFC").replace(/[äöüßæœøłđðı]/g, letter => SPELT[letter])
    const plain = spelt.normalize("NFKD").replace(/\p{M}/gu, "")
    return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60)
  }
}

// Goes to what is chosen as soon as it is. Without it, the button beside the list does.
class AtOnce extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form")
    form.querySelector("button").hidden = true
    form.addEventListener("change", () => form.requestSubmit())
    // Back to this page: the list says again whose it is.
    addEventListener("pageshow", event => event.persisted && form.reset())
  }
}

customElements.define("copy-text", CopyText)
customElements.define("row-list", RowList)
customElements.define("hours-range", HoursRange)
customElements.define("unsaved-guard", UnsavedGuard)
customElements.define("zone-guess", ZoneGuess)
customElements.define("slug-from", SlugFrom)
customElements.define("at-once", AtOnce)

// The tab one is on stands in sight where they do not all fit. Without it, they begin at the first.
document.querySelector(".tabs [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" })

// A form that is on its way is not sent again by a second press. Without it, the server knows by the form's `once`
// what it has made already.
let underway = new WeakMap()
document.addEventListener("submit", event => {
  const { target: form, submitter: by } = event
  if (event.defaultPrevented || form.method !== "post") return
  const before = underway.get(form)
  if (before && before.by === by && event.timeStamp - before.at < 8000) return event.preventDefault()
  underway.set(form, { by, at: event.timeStamp })
})
addEventListener("pageshow", () => (underway = new WeakMap()))

// A page that came back with problems starts at their list.
document.querySelector(".error-summary")?.focus()
