// Comfort for the editor of an event type. Without this file a Preview button shows the same page again, and
// questions move by their Up and Down buttons.

// Shows what guests will see while the form is filled in; the server makes it, of the unsaved form.
class LivePreview extends HTMLElement {
  connectedCallback() {
    this.form = document.getElementById(this.getAttribute("for"))
    this.querySelector("[data-again]").hidden = true
    this.turn = 0
    const soon = () => {
      clearTimeout(this.waiting)
      this.waiting = setTimeout(() => this.show(), 300)
    }
    this.form.addEventListener("input", soon)
    this.form.addEventListener("change", soon)
  }

  async show() {
    const turn = ++this.turn
    const body = new URLSearchParams(new FormData(this.form))
    body.set("action", "fragment")
    // Not `form.action`: that is the form's buttons.
    const answer = await fetch(this.form.getAttribute("action"), { method: "POST", body }).catch(() => null)
    if (!answer?.ok || answer.redirected) return
    const html = await answer.text()
    if (turn === this.turn) this.querySelector("[data-sheet]").innerHTML = html
  }
}

customElements.define("live-preview", LivePreview)

// Marks the part of the page that is read, and keeps its link in sight where the links scroll.
const links = document.querySelectorAll(".parts a")
const partOf = link => document.getElementById(link.hash.slice(1))
function follow() {
  const line = innerHeight / 3
  const read = [...links].findLast(link => partOf(link).getBoundingClientRect().top < line) ?? links[0]
  for (const link of links) link === read ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")
  const row = read.closest("ul")
  const [own, all] = [read.getBoundingClientRect(), row.getBoundingClientRect()]
  row.scrollBy({ left: own.left + own.width / 2 - all.left - all.width / 2 })
}
let told = 0
addEventListener("scroll", () => { told ||= requestAnimationFrame(() => { told = 0; follow() }) }, { passive: true })
follow()

// Lets rows be dragged by their grip; Escape puts the row back.
for (const list of document.querySelectorAll("row-list.draggable")) {
  list.classList.add("can-drag")
  list.addEventListener("pointerdown", event => {
    const grip = event.target.closest(".item__grip")
    if (!grip || event.button !== 0) return
    event.preventDefault()
    drag(list, grip.closest("[data-item]"))
  })
}

function drag(list, row) {
  const rows = row.parentElement
  const before = row.nextElementSibling
  const place = next => row.nextElementSibling !== next && rows.insertBefore(row, next)
  const over = new AbortController()
  const follow = event => {
    const others = [...rows.children].filter(other => other !== row)
    const middle = other => other.getBoundingClientRect().top + other.offsetHeight / 2
    place(others.find(other => event.clientY < middle(other)) ?? null)
  }
  const drop = () => {
    over.abort()
    row.classList.remove("item--dragged")
    list.changed()
  }
  const options = { signal: over.signal }
  row.classList.add("item--dragged")
  document.addEventListener("pointermove", follow, options)
  document.addEventListener("pointerup", drop, options)
  document.addEventListener("pointercancel", drop, options)
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return
    place(before)
    drop()
  }, options)
}

// Enter in the fields of a link for one booking makes it. Without this it saves the page, which they are sent with.
document.getElementById("link-form")?.addEventListener("keydown", event => {
  if (event.key !== "Enter" || event.target.localName !== "input") return
  event.preventDefault()
  event.currentTarget.querySelector("button").click()
})
