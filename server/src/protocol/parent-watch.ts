const EVERY_MS = 2000;

/**
 * Calls `gone` when the process that started the server has ended, so that no server is left behind by a client
 * that was killed. A process that cannot be seen from the beginning (another name space of a container) is not
 * watched: that it is not seen says nothing.
 */
export function watchParent(processId: unknown, gone: () => void): void {
  if (typeof processId !== 'number' || !Number.isInteger(processId) || processId <= 0) return;
  if (!isAlive(processId)) return;
  const timer = setInterval(() => {
    if (isAlive(processId)) return;
    clearInterval(timer);
    gone();
  }, EVERY_MS);
  timer.unref();
}

/** Whether a process exists; one of another user's exists too, though it may not be signalled. */
function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
