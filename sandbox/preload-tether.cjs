// Ties a process to the launcher that started it: when the channel between them closes, for whatever reason, it ends.
const graceMs = 10_000;

// On Windows Ctrl-C reaches every process of the console; only the launcher may act on it.
if (process.platform === 'win32') process.on('SIGINT', () => {});

if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), graceMs).unref();
  });
}
