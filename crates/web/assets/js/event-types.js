// Comfort for the list of event types. Without this file each button is a form of its own and the page comes back.

import { say } from "./admin.js"

// Moves a row in place and keeps the focus on its button.
class OrderList extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector("ul")
    this.addEventListener("submit", event => {
      const button = event.submitter
      if (!button?.dataset.step) return
      event.preventDefault()
      if (button.getAttribute("aria-disabled") !== "true") this.move(event.target, button)
    })
  }

  // One step at a time, so that the page and the server keep the same order.
  async move(form, button) {
    if (this.moving) return
    this.moving = true
    const saved = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => null)
    this.moving = false
    // Nobody knows what was saved, or the session is over: the page comes anew and shows how it is.
    if (!saved?.ok || !new URL(saved.url).pathname.endsWith("/event-types")) return location.reload()
    const row = button.closest("li")
    const up = button.dataset.step === "up"
    up ? row.previousElementSibling?.before(row) : row.nextElementSibling?.after(row)
    this.mark()
    button.focus()
    const name = row.querySelector(".listing__name").textContent
    say(`${name}: ${this.getAttribute(up ? "said-up" : "said-down")}`)
  }

  mark() {
    const rows = [...this.list.children]
    rows.forEach((row, place) => {
      row.querySelector("[data-step=up]").setAttribute("aria-disabled", place === 0)
      row.querySelector("[data-step=down]").setAttribute("aria-disabled", place === rows.length - 1)
    })
  }
}

customElements.define("order-list", OrderList)

// A menu closes when something else is pressed, or with Escape, which gives the focus back.
document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false
})
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]")
  if (!menu) return
  menu.open = false
  menu.querySelector("summary").focus()
})
