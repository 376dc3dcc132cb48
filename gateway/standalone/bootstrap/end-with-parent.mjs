/**
 * Loaded before the program: when the starter goes without saying so (kill -9), the program gets the signal it would
 * have passed on, and no server stays behind unnoticed.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
