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

customElements.define("copy-text", CopyText)
customElements.define("hold-keeper", HoldKeeper)
