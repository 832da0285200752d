// Registers the offline page. Everything else a page does comes from the server.
if ('serviceWorker' in navigator && window.isSecureContext) {
  navigator.serviceWorker.register('/offline-worker.js', { scope: '/' }).catch((problem) => {
    console.warn('The offline page is not available:', problem.message);
  });
}
