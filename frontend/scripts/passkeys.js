// Asks the browser for a passkey and hands the portal what it says, which only the portal judges. Bytes travel as base64url.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (it) => it.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const named = (passkeys) => (passkeys ?? []).map((it) => ({ ...it, id: bytes(it.id) }));

class PasskeyDevice extends HTMLElement {
  static observedAttributes = ['origin'];

  // A passkey belongs to one address: at any other the browser would refuse.
  attributeChangedCallback() {
    this.toggleAttribute('able', 'PublicKeyCredential' in window && location.origin === this.getAttribute('origin'));
  }

  make(question) {
    return this.#ask(async () => {
      const options = JSON.parse(question);
      const made = await navigator.credentials.create({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          user: { ...options.user, id: bytes(options.user.id) },
          excludeCredentials: named(options.excludeCredentials),
        },
      });
      return {
        id: text(made.rawId),
        clientData: text(made.response.clientDataJSON),
        attestation: text(made.response.attestationObject),
        transports: made.response.getTransports?.() ?? [],
      };
    });
  }

  sign(question) {
    return this.#ask(async () => {
      const options = JSON.parse(question);
      const signed = await navigator.credentials.get({
        publicKey: {
          ...options,
          challenge: bytes(options.challenge),
          allowCredentials: named(options.allowCredentials),
        },
      });
      return {
        id: text(signed.rawId),
        clientData: text(signed.response.clientDataJSON),
        authenticatorData: text(signed.response.authenticatorData),
        signature: text(signed.response.signature),
        userHandle: signed.response.userHandle ? text(signed.response.userHandle) : '',
      };
    });
  }

  async #ask(browser) {
    try {
      return { answer: JSON.stringify(await browser()) };
    } catch (problem) {
      console.info('No passkey:', problem.name, problem.message);
      return { problem: problem.name };
    }
  }
}

customElements.define('passkey-device', PasskeyDevice);
