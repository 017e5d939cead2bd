/** Milliseconds since it was made, by a clock that nobody sets. */
export function stopwatch(): () => number {
  const began = performance.now();
  return () => performance.now() - began;
}
