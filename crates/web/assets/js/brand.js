// Shows the colour that is being chosen at once. Without it, the frames show the colour that was saved.
class BrandChoice extends HTMLElement {
  connectedCallback() {
    this.addEventListener("input", event => {
      if (!["own_color", "brand_color"].includes(event.target.name)) return
      clearTimeout(this.pause)
      this.pause = setTimeout(() => this.show(), 120)
    })
  }

  show() {
    const own = this.querySelector("[name=own_color]")
    const color = own.checked ? this.querySelector("[name=brand_color]").value.slice(1) : ""
    for (const frame of this.querySelectorAll("iframe")) {
      const query = new URLSearchParams({ color, theme: frame.dataset.theme })
      frame.contentWindow.location.replace(`/admin/settings/organization/preview?${query}`)
    }
  }
}
customElements.define("brand-choice", BrandChoice)
