// Looks every few seconds whether the portal can be reached again, and then loads the page somebody asked for.
const look = async () => {
  try {
    const answer = await fetch('/manifest.webmanifest', { method: 'HEAD', cache: 'no-store' });
    if (answer.ok) {
      location.reload();
    }
  } catch (problem) {
    console.info('Not yet:', problem.message);
  }
};
setInterval(look, 5000);
addEventListener('online', look);
