/**
 * Loaded before the program: when the starter goes without saying so (kill -9), the program gets the signal it would
 * have passed on, and no server stays behind unnoticed. Only the program itself: its own children inherit this option.
 */
if (process.channel && process.ppid === Number(process.env.STARTER_PID)) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
