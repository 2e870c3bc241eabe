// Asks the device for a passkey and sends its answer with the form: one that is new, when the page brings `options`,
// or one it keeps, when they come from the address `ask`. Without script, or in a browser without passkeys, the form
// stays hidden and there is the password.
const able = () => navigator.credentials && window.PublicKeyCredential?.parseCreationOptionsFromJSON

// After too many tries of this network the server asks to wait.
const PAUSED = "paused"

class PasskeyForm extends HTMLElement {
  connectedCallback() {
    if (!able()) return
    this.hidden = false
    const unable = document.querySelector("[data-unable]")
    if (unable) unable.hidden = true
    this.form = this.querySelector("form")
    this.failed = this.querySelector("[data-failed]")
    this.paused = this.querySelector("[data-paused]")
    this.form.addEventListener("submit", event => {
      event.preventDefault()
      this.send()
    })
  }

  // A name that will be refused is refused before the device makes anything.
  async send() {
    const { name } = this.form.elements
    if (name && !name.value.trim()) return this.form.submit()
    const button = this.querySelector("button")
    for (const words of [this.failed, this.paused]) if (words) words.hidden = true
    button.disabled = true
    try {
      const answer = await (this.hasAttribute("ask") ? this.show() : this.make())
      this.form.elements.answer.value = JSON.stringify(answer)
      this.form.submit()
    } catch (error) {
      const words = error.message === PAUSED ? this.paused : this.failed
      words.hidden = false
    }
    button.disabled = false
  }

  make() {
    const options = JSON.parse(this.getAttribute("options"))
    return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  }

  async show() {
    const response = await fetch(this.getAttribute("ask"), { method: "POST" })
    if (!response.ok) throw new Error(response.status === 429 ? PAUSED : response.statusText)
    const { token, options } = await response.json()
    this.form.elements.token.value = token
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
  }
}
customElements.define("passkey-form", PasskeyForm)
