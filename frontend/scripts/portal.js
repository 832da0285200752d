// Registers the offline page. Everything else a page does comes from the server.
if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register('/offline-worker.js', { scope: '/' }).catch((problem) => {
    console.warn('The offline page is not available:', problem.message);
  });
}

// Vaadin's own sign of a lost connection speaks; this says so to a screen reader.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  setTimeout(() => document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status'));
});
