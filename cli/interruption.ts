/**
 * Does something when the run is interrupted (Ctrl-C, SIGTERM), before the program ends.
 *
 * @returns what takes it back
 */
export function onInterruption(action: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const stop = () => {
    for (const signal of signals) process.off(signal, once);
  };
  const once = () => {
    stop();
    action();
  };
  for (const signal of signals) process.prependListener(signal, once); // before the listener that ends the program
  return stop;
}
