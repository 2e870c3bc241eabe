// Closes the menu of a row when the focus or a press goes elsewhere, and on Escape. Without it, pressing the
// three dots again closes it.
class RowMenu extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector("details")
    const summary = this.querySelector("summary")
    document.addEventListener("pointerdown", event => this.contains(event.target) || (details.open = false))
    this.addEventListener("focusout", event => {
      if (event.relatedTarget && !this.contains(event.relatedTarget)) details.open = false
    })
    this.addEventListener("keydown", event => {
      if (event.key !== "Escape" || !details.open) return
      details.open = false
      summary.focus()
    })
  }
}

customElements.define("row-menu", RowMenu)
