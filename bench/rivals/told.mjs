// Every contestant tells its port and, when asked, what it has used.
export function tell(port) {
  process.send?.({ port });
  process.on('message', (asked) => {
    if (asked !== 'usage') return;
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ cpu: process.cpuUsage(), rss, heap: heapUsed });
  });
  process.on('disconnect', () => process.exit(0));
}

/** Tells that the bot's own code got an activity. */
export const ran = () => process.send?.({ ran: true });

/** What every echo answers to a button: a small card. */
export const echo = (verb) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: `echo ${verb}`, wrap: true }],
});
export const CARD = 'application/vnd.microsoft.card.adaptive';
